import { article, site } from '@/app/(portal)/reads'
import { env } from '@/env'
import { embedCard } from '@/sharing/embed'

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
  const [found, { settings }] = await Promise.all([article((await params).slug), site()])
  const it = found.kind === 'article' ? found.article : null
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
