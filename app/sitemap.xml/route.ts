import { env } from '@/env'
import { conditional } from '../machines/conditional'
import { sitemapParts } from '../machines/sitemap-reads'
import { sitemapIndex } from '../machines/sitemaps'
import { xmlType } from '../machines/xml'

/** Made when it is asked for, never while the project is built. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const text = sitemapIndex(env().SITE_URL, await sitemapParts())
  return conditional(request, { text, type: xmlType })
}
