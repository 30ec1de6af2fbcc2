'use server'

import { redirect } from 'next/navigation'
import type { NewPasswordState } from '@/components/newsroom/sign-in/new-password-form.client'
import type { SignInState } from '@/components/newsroom/sign-in/sign-in-form.client'
import { db } from '@/db/client'
import { env } from '@/env'
import { takePasswordLink } from '@/newsroom/staff/links'
import { signIn } from '@/newsroom/staff/sign-in'
import { requestFrom } from '../../auth-options'
import { returnAddress } from '../../return-address'
import { keepSession } from '../../session'

/** For everybody: opens a session, or says at the field why not. */
export async function enter(_: SignInState, form: FormData): Promise<SignInState> {
  const email = form.get('email')
  const signed = await signIn({ email, password: form.get('password') }, await requestFrom(), db())
  if (!signed.ok) {
    const problems = signed.failure.kind === 'invalid' ? signed.failure.problems : []
    return { email: typeof email === 'string' ? email.slice(0, 254) : '', problems }
  }
  await keepSession(signed.value, form.get('keep') !== null)
  return redirect(returnAddress(form.get('tiep'), env().SITE_URL))
}

/** For who holds a link: sets the password of its account. */
export async function setPassword(
  secret: string,
  _: NewPasswordState,
  form: FormData,
): Promise<NewPasswordState> {
  const input = { secret, password: form.get('password'), again: form.get('again') }
  const taken = await takePasswordLink(input, db())
  if (taken.ok) return redirect('/dang-nhap?xong')
  if (taken.failure.kind === 'invalid') return { problems: taken.failure.problems }
  return { problems: [], message: taken.failure.kind === 'conflict' ? '' : taken.failure.message }
}
