'use server'

import { z } from 'zod'
import { env } from '@/env'
import { makePasswordLink, type Link } from '@/newsroom/staff/links'
import { inviteStaff, personShape, setStaffActive, updateStaff } from '@/newsroom/staff/people'
import { staffAction } from '../../staff-action'

const staffId = z.int().positive()

/** The whole address, which is shown to the administrator this once. */
const handOver = ({ secret, expiresAt }: Link) => ({
  url: `${env().SITE_URL}/dang-nhap/dat-mat-khau/${secret}`,
  until: expiresAt.toISOString(),
})

export const invite = staffAction(personShape, async (actor, input, database) => {
  const done = await inviteStaff(actor, input, database)
  return done.ok ? { ok: true, value: done.value.link && handOver(done.value.link) } : done
})
export const update = staffAction(personShape.extend({ staffId }), updateStaff)
export const setActive = staffAction(z.strictObject({ staffId, active: z.boolean() }), setStaffActive)
export const makeLink = staffAction(z.strictObject({ staffId }), async (actor, input, database) => {
  const done = await makePasswordLink(actor, input, database)
  return done.ok ? { ok: true, value: handOver(done.value) } : done
})
