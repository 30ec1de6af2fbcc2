import { count } from '@/app/counting'
import { ownPage } from '@/app/own-page'
import { disposition } from '@/app/stored-file'
import { db } from '@/db/client'
import { env } from '@/env'
import { readArticle } from '@/portal/article'
import { readRedirect } from '@/portal/old/redirects'
import { plainCopy, plainNotice } from '@/portal/plain/page'
import { readPlainBody } from '@/portal/plain/read'
import { readSettings } from '@/portal/settings'
import { shortUrl } from '@/sharing/address'
import { qrSvg } from '@/sharing/qr'
import { withPicturesInside } from './pictures'

type Context = { params: Promise<{ slug: string }> }

/**
 * The plain copy: one page without any script, made for each request, since its date is when it was fetched.
 * With `?tai-ve` it is a file to keep, its pictures inside.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params
  const siteUrl = env().SITE_URL
  const found = await readArticle(db(), slug)
  if (found.kind === 'moved' || found.kind === 'missing') return elsewhere(slug, found)
  const site = { siteUrl, settings: await readSettings(db()), at: new Date() }
  if (found.kind === 'withdrawn') return answer(plainNotice(site, slug, found.withdrawn))
  const { article } = found
  count(request, { kind: 'plain', articleId: article.id })
  const short = shortUrl(siteUrl, article.code)
  const [body, qr] = await Promise.all([readPlainBody(db(), siteUrl, article.id), qrSvg(short)])
  const html = plainCopy(site, { article, body, short, qr })
  if (!new URL(request.url).searchParams.has('tai-ve')) return answer(html)
  return answer(await withPicturesInside(html), {
    'Content-Disposition': disposition(`${article.title}.html`),
  })
}

function answer(html: string, more: Record<string, string> = {}): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'X-Robots-Tag': 'noindex', ...more }
  return new Response(html, { headers: { 'Cache-Control': 'no-store', ...headers } })
}

async function elsewhere(
  slug: string,
  found: { kind: 'moved'; slug: string } | { kind: 'missing' },
): Promise<Response> {
  const address = `/bai-viet/${slug}`
  const target = found.kind === 'moved' ? `/bai-viet/${found.slug}` : await readRedirect(db(), address)
  if (target) {
    const plain = /^\/bai-viet\/[^/?#]+$/.test(target) ? `${target}/gon` : target
    return new Response(null, { status: 308, headers: { Location: plain } })
  }
  const html = await ownPage(`/bai-viet/${encodeURIComponent(slug)}`)
  return new Response(html, { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
