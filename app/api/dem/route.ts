import { hearBeacon } from '@/app/counting'
import { longestBeacon } from '@/portal/counting/hit'

/** The beacon of the public pages, one short line. Nothing is answered, whatever was sent. */
export async function POST(request: Request): Promise<Response> {
  const isShort = Number(request.headers.get('content-length') ?? 0) <= longestBeacon * 4
  if (isShort) hearBeacon((name) => request.headers.get(name), await request.text())
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}
