import { toBuffer, toString } from 'qrcode'
import { ownPage } from '@/app/own-page'
import { db } from '@/db/client'
import { env } from '@/env'
import { toSegment } from '@/portal/segment'
import { resolveCode, type Resolved } from '@/sharing/codes'

type Context = { params: Promise<{ code: string }> }

const look = { errorCorrectionLevel: 'Q', margin: 4 } as const
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * A short code, or with `.svg` and `.png?size=` (pixels) its QR picture. What was issued leads on, or says that it
 * was taken down; what never was gets the page on which codes are checked, as 404.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).code
  const [, typed = '', ending] = /^(.*?)(?:\.(svg|png))?$/s.exec(asked) ?? []
  const found = await resolveCode(db(), typed)
  if (ending) return found ? picture(request, found.code, ending) : new Response(null, { status: 404 })
  if (found?.kind === 'address') return leadTo(new URL(found.path, env().SITE_URL).href)
  if (found?.kind === 'channel') return leadTo(found.url)
  return page(typed, found)
}

const leadTo = (address: string) =>
  new Response(null, { status: 302, headers: { Location: address, 'Cache-Control': 'no-store' } })

async function picture(request: Request, code: string, ending: string): Promise<Response> {
  const address = `${env().SITE_URL}/q/${code}`
  if (ending === 'svg')
    return new Response(await toString(address, { ...look, type: 'svg' }), {
      headers: { ...forEver, 'Content-Type': 'image/svg+xml' },
    })
  const wished = Number(new URL(request.url).searchParams.get('size') ?? 600)
  const width = Math.min(2400, Math.max(120, Math.round(wished) || 600))
  const png = await toBuffer(address, { ...look, type: 'png', width })
  return new Response(new Uint8Array(png), { headers: { ...forEver, 'Content-Type': 'image/png' } })
}

async function page(typed: string, found: Resolved | null): Promise<Response> {
  const html = await ownPage(typed.trim() ? `/kiem-tra-ma/${toSegment(typed)}` : '/kiem-tra-ma')
  return new Response(html, {
    status: found ? 200 : 404,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
