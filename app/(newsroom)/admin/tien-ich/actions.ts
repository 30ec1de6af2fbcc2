'use server'

import { z } from 'zod'
import { moveUtility, removeUtility, saveUtility } from '@/newsroom/directory/utilities'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), saveUtility, changeOf)
export const remove = staffAction(z.unknown(), removeUtility, changeOf)
export const move = staffAction(z.unknown(), moveUtility, changeOf)
