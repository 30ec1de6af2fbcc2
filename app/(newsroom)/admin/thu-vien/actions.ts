'use server'

import { z } from 'zod'
import { changeOf } from '@/newsroom/directory/verb'
import { aimMedium, deleteMedium, describeMedium } from '@/newsroom/media/library/edit'
import { staffAction } from '../../staff-action'

export const describe = staffAction(z.unknown(), describeMedium, changeOf)
export const aim = staffAction(z.unknown(), aimMedium, changeOf)
export const remove = staffAction(z.object({ id: z.int().positive() }), deleteMedium)
