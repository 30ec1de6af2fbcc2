import { db } from '@/db/client'
import { env } from '@/env'
import { conditional } from '@/app/machines/conditional'
import { sitemapPages, sitemapPart } from '@/app/machines/sitemaps'
import { xmlType } from '@/app/machines/xml'
import { countParts, readPart } from '@/portal/machines/sitemap'
import { readSite } from '@/portal/site'

type Context = { params: Promise<{ part: string }> }

export async function GET(request: Request, { params }: Context) {
  const name = /^(trang|[1-9]\d{0,5})\.xml$/.exec((await params).part)?.[1]
  if (name === undefined) return missing()
  if (name === 'trang') return answer(request, sitemapPages(env().SITE_URL, await pages()))
  const part = Number(name)
  if (part > (await countParts(db()))) return missing()
  return answer(request, sitemapPart(env().SITE_URL, await readPart(db(), part)))
}

const answer = (request: Request, text: string) => conditional(request, { text, type: xmlType })
const missing = () => new Response('Không có phần này.\n', { status: 404 })

async function pages(): Promise<string[]> {
  const { sections, pages } = await readSite(db())
  return [
    ...[
      '/',
      '/moi-nhat',
      '/doc-nhieu',
      '/luu-tru',
      '/so-do',
      '/rss',
      '/gop-y',
      '/kiem-tra-ma',
      '/du-lieu-mo',
    ],
    ...sections.flatMap((it) => [it, ...it.children]).map((it) => `/chuyen-muc/${it.slug}`),
    ...pages.map((it) => `/trang/${it.slug}`),
  ]
}
