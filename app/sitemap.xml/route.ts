import { connection } from 'next/server'
import { db } from '@/db/client'
import { env } from '@/env'
import { countParts } from '@/portal/machines/sitemap'
import { conditional } from '../machines/conditional'
import { sitemapIndex } from '../machines/sitemaps'
import { xmlType } from '../machines/xml'

export async function GET(request: Request) {
  await connection()
  const text = sitemapIndex(env().SITE_URL, await countParts(db()))
  return conditional(request, { text, type: xmlType })
}
