import { connection } from 'next/server'
import { env } from '@/env'

/** Public pages for everybody; the newsroom, searches and counted redirects for nobody. */
export async function GET() {
  await connection()
  const closed = ['/admin', '/api/', '/dang-nhap', '/tim-kiem', '/q/']
  const lines = [
    'User-agent: *',
    'Allow: /api/v1/',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${env().SITE_URL}/sitemap.xml`,
    `Sitemap: ${env().SITE_URL}/sitemap-news.xml`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
