import { env } from '@/env'

/** Whether a request comes from a page of ours: what carries a cookie is asked for it, since no token is sent. */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return [null, 'same-origin', 'none'].includes(request.headers.get('sec-fetch-site'))
  if (origin === env().SITE_URL) return true
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}
