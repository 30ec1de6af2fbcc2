import { connection } from 'next/server'
import { db } from '@/db/client'
import { env } from '@/env'
import { readNews } from '@/portal/machines/sitemap'
import { readSettings } from '@/portal/settings'
import { conditional } from '../machines/conditional'
import { sitemapNews } from '../machines/sitemaps'
import { xmlType } from '../machines/xml'

export async function GET(request: Request) {
  await connection()
  const [{ siteName }, entries] = await Promise.all([readSettings(db()), readNews(db())])
  return conditional(request, { text: sitemapNews(env().SITE_URL, siteName, entries), type: xmlType })
}
