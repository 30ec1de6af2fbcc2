import { NextResponse, type NextRequest } from 'next/server'
import { env } from './env'
import { forNewsroom, isNewsroom } from './newsroom-proxy'
import { readAsked, toSearchPath } from './portal/search/asked'
import { toSegment } from './portal/segment'

export const config = {
  matcher: '/((?!_next/|_a/|anh/|tep/|api/admin/media|api/admin/docx).*)',
}

/**
 * Rewrites and headers, never a guard. Public pages are kept whole and so read no query: what was asked for
 * becomes a segment of the path here.
 */
export function proxy(request: NextRequest): NextResponse {
  const { SITE_URL, SITE_ALIASES } = env()
  const { pathname, search } = request.nextUrl
  const asked = request.headers.get('host') ?? ''
  const site = new URL(SITE_URL)
  const isAlias = SITE_ALIASES.some((host) => asked === host || asked.replace(/:\d+$/, '') === host)
  const response =
    isAlias && asked !== site.host
      ? NextResponse.redirect(new URL(pathname + search, site), 308)
      : answer(request)
  if (site.protocol === 'https:') response.headers.set('Strict-Transport-Security', 'max-age=31536000')
  return response
}

function answer(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (/.\/$/.test(pathname)) return withoutSlash(request)
  return isNewsroom(pathname) ? forNewsroom(request) : forReaders(request)
}

/** Here and not by Next, whose own redirect carries none of the headers that every answer has. */
function withoutSlash({ url }: NextRequest): NextResponse {
  const target = new URL(url)
  target.pathname = target.pathname.replace(/\/+$/, '')
  return NextResponse.redirect(target, 308)
}

function forReaders(request: NextRequest): NextResponse {
  const { pathname, searchParams, search } = request.nextUrl
  const path = rewritten(pathname, searchParams, search)
  return path === null ? NextResponse.next() : NextResponse.rewrite(new URL(path, request.url))
}

/** The path that answers instead; null when the one that was asked for does. */
function rewritten(path: string, query: URLSearchParams, search: string): string | null {
  if (path.startsWith('/Q/')) return `/q/${path.slice(3)}${search}`
  if (/^\/q$/i.test(path)) return '/kiem-tra-ma'
  if (path === '/tim-kiem') return toSearchPath(readAsked(query))
  if (path === '/kiem-tra-ma') {
    const code = toSegment(query.get('ma') ?? '')
    return code ? `/kiem-tra-ma/${code}` : null
  }
  if (path === '/gop-y') {
    const about = toSegment(query.get('bai') ?? '')
    return about ? `/gop-y/${about}` : null
  }
  const isOld = search && path !== '/' && !ours.has(path.split('/')[1] ?? '')
  return isOld ? `${path.replace(/\/+$/, '')}/~${toSegment(search)}` : null
}

/** First segments of addresses that live; a query on any other may belong to an old address. */
const ours = new Set([
  ...['bai-viet', 'chuyen-muc', 'chu-de', 'tac-gia', 'nguon', 'moi-nhat', 'doc-nhieu', 'luu-tru', 'tim-kiem'],
  ...[
    'q',
    'icon.svg',
    'icon.png',
    'nhung',
    'anh',
    'tep',
    'kiem-tra-ma',
    'trang',
    'so-do',
    'gop-y',
    'rss',
    'rss.xml',
    'feed.json',
  ],
  ...[
    'sitemap',
    'sitemap.xml',
    'sitemap-news.xml',
    'robots.txt',
    'api',
    'admin',
    'dang-nhap',
    'xem-truoc',
    'du-doan.json',
    'du-lieu-mo',
  ],
])
