'use server'

import { z } from 'zod'
import { moveChannel, retireChannel, saveChannel } from '@/newsroom/directory/channels'
import { changeOf } from '@/newsroom/directory/verb'
import { staffAction } from '../../staff-action'

export const save = staffAction(z.unknown(), saveChannel, changeOf)
export const retire = staffAction(z.unknown(), retireChannel, changeOf)
export const move = staffAction(z.unknown(), moveChannel, changeOf)
