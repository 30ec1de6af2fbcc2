import { count } from '@/app/counting'
import { db } from '@/db/client'
import { env } from '@/env'
import { shortUrl } from '@/sharing/address'
import { resolveCode } from '@/sharing/codes'
import { qrPng, qrSvg } from '@/sharing/qr'
import { codePage, leadTo } from '../code-page'

type Context = { params: Promise<{ code: string }> }

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * A short code, or with `.svg` and `.png?size=` (pixels) its QR picture. What was issued leads on, or says that it
 * was taken down; what never was gets the page on which codes are checked, as 404.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).code
  const [, typed = '', ending] = /^(.*?)(?:\.(svg|png))?$/is.exec(asked) ?? []
  const found = await resolveCode(db(), typed)
  if (ending)
    return found ? picture(request, found.code, ending.toLowerCase()) : new Response(null, { status: 404 })
  if (found) count(request, { kind: 'scan', codeId: found.codeId, articleId: found.articleId })
  if (found?.kind === 'address') return leadTo(new URL(found.path, env().SITE_URL).href)
  if (found?.kind === 'channel') return leadTo(found.url)
  return codePage(typed, found ? 200 : 404)
}

async function picture(request: Request, code: string, ending: string): Promise<Response> {
  const url = shortUrl(env().SITE_URL, code)
  if (ending === 'svg')
    return new Response(await qrSvg(url), { headers: { ...forEver, 'Content-Type': 'image/svg+xml' } })
  const png = await qrPng(url, new URL(request.url).searchParams.get('size'))
  return new Response(new Uint8Array(png), { headers: { ...forEver, 'Content-Type': 'image/png' } })
}
