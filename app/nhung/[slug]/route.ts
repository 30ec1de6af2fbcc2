import { article, redirect, site } from '@/app/(portal)/reads'
import { env } from '@/env'
import { embedCard, type Embedded } from '@/sharing/embed'

type Context = { params: Promise<{ slug: string }> }

/** The only page that other sites may frame: no script, nothing of a third host, links that open above. */
const policy = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `img-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors *`,
].join('; ')

/** The card of an article for schools' and wards' own sites; 404 in words where there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [it, { settings }] = await Promise.all([embedded((await params).slug), site()])
  return new Response(embedCard(it, { siteUrl: env().SITE_URL, siteName: settings.siteName }), {
    status: it ? 200 : 404,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'X-Robots-Tag': 'noindex',
    },
  })
}

const mostMoves = 4

/** Other sites don't change what they once copied: the card follows its article to where it lives now. */
async function embedded(slug: string): Promise<Embedded | { withdrawn: string } | null> {
  for (let moves = 0; moves < mostMoves; moves++) {
    const found = await article(slug)
    if (found.kind === 'article') return found.article
    if (found.kind === 'withdrawn') return { withdrawn: slug }
    const path = found.kind === 'moved' ? `/bai-viet/${found.slug}` : await redirect(`/bai-viet/${slug}`)
    const [, next] = /^\/bai-viet\/([^/?#]+)$/.exec(path ?? '') ?? []
    if (!next) return null
    slug = next
  }
  return null
}
