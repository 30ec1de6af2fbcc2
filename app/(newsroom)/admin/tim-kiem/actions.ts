'use server'

import { z } from 'zod'
import { changeOf } from '@/newsroom/directory/verb'
import { promote, unpromote } from '@/newsroom/search/promoted'
import { removeSynonyms, saveSynonyms } from '@/newsroom/search/synonyms'
import { staffAction } from '../../staff-action'

export const saveGroup = staffAction(z.unknown(), saveSynonyms, changeOf)
export const removeGroup = staffAction(z.unknown(), removeSynonyms, changeOf)
export const pin = staffAction(z.unknown(), promote, changeOf)
export const unpin = staffAction(z.unknown(), unpromote, changeOf)
