import { ownPage } from '@/app/own-page'
import { toSegment } from '@/portal/segment'

/** The page on which codes are checked, for what leads nowhere: with what was typed, under the right status. */
export async function codePage(typed: string, status: 200 | 404): Promise<Response> {
  const html = await ownPage(typed.trim() ? `/kiem-tra-ma/${toSegment(typed)}` : '/kiem-tra-ma')
  return new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

export const leadTo = (address: string): Response =>
  new Response(null, { status: 302, headers: { Location: address, 'Cache-Control': 'no-store' } })
