'use server'

import { z } from 'zod'
import { removeAuthor, retireAuthor, saveAuthor } from '@/newsroom/directory/authors'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), saveAuthor, changeOf)
export const remove = staffAction(z.unknown(), removeAuthor, changeOf)
export const retire = staffAction(z.unknown(), retireAuthor, changeOf)
