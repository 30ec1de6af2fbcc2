import { db } from '@/db/client'
import { env } from '@/env'
import { readNews } from '@/portal/machines/sitemap'
import { readSettings } from '@/portal/settings'
import { conditional } from '../machines/conditional'
import { sitemapNews } from '../machines/sitemaps'
import { xmlType } from '../machines/xml'

/** Made when it is asked for, never while the project is built. */
export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const [{ siteName }, entries] = await Promise.all([readSettings(db()), readNews(db())])
  return conditional(request, { text: sitemapNews(env().SITE_URL, siteName, entries), type: xmlType })
}
