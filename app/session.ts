import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { db } from '@/db/client'
import { env } from '@/env'
import { atLeast, type Role } from '@/newsroom/actor'
import {
  loadActor,
  sessionHours,
  type OpenedSession,
  type Signed,
  type StaffActor,
} from '@/newsroom/staff/sessions'
import { secureCookies } from './auth-options'

const cookieName = () => `${secureCookies() ? '__Secure-' : ''}next-auth.session-token`

/** What the signed cookie carries; null without one, or when somebody else signed it. */
async function secretInCookie(): Promise<string | null> {
  const token = (await cookies()).get(cookieName())?.value
  if (!token) return null
  const claims = await decode({ token, secret: env().AUTH_SECRET }).catch(() => null)
  return typeof claims?.secret === 'string' ? claims.secret : null
}

/** Who asks, read from the database once for each request; null when nobody is signed in. */
export const currentSigned = cache(async (): Promise<Signed | null> => {
  const secret = await secretInCookie()
  return secret ? loadActor(secret, db()) : null
})

export const currentActor = async () => (await currentSigned())?.actor ?? null

/** For pages: who asks, or a way to the sign-in page that leads back here. */
export async function requireSigned(): Promise<Signed> {
  const signed = await currentSigned()
  if (signed) return signed
  const here = (await headers()).get('x-here')
  return redirect(here ? `/dang-nhap?tiep=${encodeURIComponent(here)}` : '/dang-nhap')
}

export const requireActor = async () => (await requireSigned()).actor

/** For pages that begin with a role: others get a page that says so, with status 403. */
export async function requireRole(role: Role): Promise<StaffActor> {
  const actor = await requireActor()
  return atLeast(actor, role) ? actor : forbidden()
}

/** Whether a session was here that holds no more. */
export const hadSession = async () => (await cookies()).has(cookieName())

/** Puts a session into the cookie that next-auth reads. `keep`: also after the browser was closed. */
export async function keepSession({ secret, expiresAt }: OpenedSession, keep: boolean): Promise<void> {
  const value = await encode({
    token: { secret },
    secret: env().AUTH_SECRET,
    maxAge: sessionHours * 3600,
  })
  ;(await cookies()).set(cookieName(), value, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: secureCookies(),
    ...(keep && { expires: expiresAt }),
  })
}

export async function dropSession(): Promise<void> {
  ;(await cookies()).delete(cookieName())
}
