'use server'

import { z } from 'zod'
import { movePage, removePage, savePage } from '@/newsroom/directory/pages'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), savePage, changeOf)
export const remove = staffAction(z.unknown(), removePage, changeOf)
export const move = staffAction(z.unknown(), movePage, changeOf)
