'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { db } from '@/db/client'
import { answerTo, signedOut, type Answer } from '@/newsroom/answer'
import { changePassword } from '@/newsroom/staff/own-password'
import { endOwnSessions, endSession } from '@/newsroom/staff/sessions'
import { requestFrom, secureCookies } from '../../../auth-options'
import { currentSigned, dropSession, keepSession } from '../../../session'
import { staffAction } from '../../staff-action'

export const endOneSession = staffAction(z.object({ id: z.string().max(100) }), endSession)

/** Ends the session in use. */
export async function signOut(): Promise<void> {
  const signed = await currentSigned()
  if (signed) await endSession(signed.actor, { id: signed.sessionId }, db())
  await dropSession()
  redirect('/dang-nhap')
}

/** "Đăng xuất mọi nơi", here too. */
export async function signOutEverywhere(): Promise<void> {
  const signed = await currentSigned()
  if (signed) await endOwnSessions(signed.actor, db())
  await dropSession()
  redirect('/dang-nhap')
}

/** Changes one's own password; the session in use is replaced by a new one. */
export async function changeOwnPassword(input: unknown): Promise<Answer<null>> {
  const signed = await currentSigned()
  if (!signed) return signedOut
  const done = await changePassword(signed, input, await requestFrom(), db())
  if (!done.ok) return answerTo(done.failure)
  await keepSession(done.value, true)
  return { ok: true, value: null }
}

/** The newsroom's look on this device: light, dark, or as the device is set. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = String(form.get('theme'))
  const jar = await cookies()
  if (theme === 'light' || theme === 'dark')
    jar.set('giao-dien', theme, { maxAge: 31_536_000, sameSite: 'lax', secure: secureCookies() })
  else jar.delete('giao-dien')
}
