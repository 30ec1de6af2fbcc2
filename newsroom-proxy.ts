import { NextResponse, type NextRequest } from 'next/server'
import { newsroomPolicy } from './headers'

export const isNewsroom = (path: string): boolean => /^\/(admin|dang-nhap|xem-truoc)(\/|$)/.test(path)

/** What the newsroom's pages need of the proxy: a nonce of this answer, their own address, and no copy anywhere. */
export function forNewsroom(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  const policy = newsroomPolicy(crypto.randomUUID().replaceAll('-', ''))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-here', `${pathname}${search}`)
  const answer = NextResponse.next({ request: { headers } })
  answer.headers.set('Content-Security-Policy', policy)
  answer.headers.set('Cache-Control', 'private, no-store')
  answer.headers.set('Referrer-Policy', 'same-origin')
  return answer
}
