import { createHmac } from 'node:crypto'
import { env } from '@/env'
import { vietnamDay } from '@/vietnamese/dates'

/** Names a visitor for a limit, until midnight: no address can be read from it. */
export function visitorKey(headers: Headers, now = new Date()): string {
  const address = headers.get('x-forwarded-for') ?? ''
  return createHmac('sha256', env().AUTH_SECRET)
    .update(`${vietnamDay(now)} ${address}`)
    .digest('base64url')
    .slice(0, 22)
}
