'use server'

import { z } from 'zod'
import { requireCurator } from '@/newsroom/front/curator'
import { findForFront, lookAt, type Look, type Shown } from '@/newsroom/front/look'
import {
  frontShape,
  publishFront,
  scheduleFront,
  scheduleShape,
  unscheduleFront,
  unscheduleShape,
} from '@/newsroom/front/publish'
import { outcome } from '@/newsroom/outcome'
import { slotsSchema } from '@/portal/front/slots'
import { staffAction } from '../../staff-action'

export const publish = staffAction(frontShape, publishFront, (it) => it.change)
export const schedule = staffAction(scheduleShape, scheduleFront)
export const unschedule = staffAction(unscheduleShape, unscheduleFront)
export const look = staffAction(z.strictObject({ slots: slotsSchema }), (actor, { slots }, database) =>
  outcome<Look>(async () => {
    requireCurator(actor)
    return lookAt(slots, database)
  }),
)
export const find = staffAction(
  z.strictObject({ words: z.string().max(200) }),
  (actor, { words }, database) =>
    outcome<Shown[]>(async () => {
      requireCurator(actor)
      return findForFront(words, database)
    }),
)
