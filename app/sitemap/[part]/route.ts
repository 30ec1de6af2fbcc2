import { db } from '@/db/client'
import { env } from '@/env'
import { conditional } from '@/app/machines/conditional'
import { partText } from '@/app/machines/sitemap-reads'
import { sitemapPages } from '@/app/machines/sitemaps'
import { xmlType } from '@/app/machines/xml'
import { readNames } from '@/portal/directory/names'
import { readSite } from '@/portal/site'

type Context = { params: Promise<{ part: string }> }

export async function GET(request: Request, { params }: Context) {
  const name = /^(trang|[1-9]\d{0,5})\.xml$/.exec((await params).part)?.[1]
  if (name === undefined) return missing()
  if (name === 'trang') return answer(request, sitemapPages(env().SITE_URL, await pages()))
  const text = await partText(Number(name))
  return text === null ? missing() : answer(request, text)
}

const answer = (request: Request, text: string) => conditional(request, { text, type: xmlType })
const missing = () => new Response('Không có phần này.\n', { status: 404 })

async function pages(): Promise<string[]> {
  const [{ sections, pages }, { topics, authors, sources }] = await Promise.all([
    readSite(db()),
    readNames(db()),
  ])
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
    ...topics.map((it) => `/chu-de/${it.slug}`),
    ...authors.map((it) => `/tac-gia/${it.slug}`),
    ...sources.map((it) => `/nguon/${it.slug}`),
    ...pages.map((it) => `/trang/${it.slug}`),
  ]
}
