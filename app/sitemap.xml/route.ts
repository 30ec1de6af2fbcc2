import { db } from '@/db/client'
import { env } from '@/env'
import { countParts } from '@/portal/machines/sitemap'
import { conditional } from '../machines/conditional'
import { sitemapIndex } from '../machines/sitemaps'
import { xmlType } from '../machines/xml'

/** Made when it is asked for, never while the project is built. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const text = sitemapIndex(env().SITE_URL, await countParts(db()))
  return conditional(request, { text, type: xmlType })
}
