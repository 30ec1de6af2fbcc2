import { db } from '@/db/client'
import { suggest } from '@/portal/search/suggest'

/** What a search that is being typed may become: `?q=` → `[{ name, note, href }]`. */
export async function GET(request: Request) {
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  return Response.json(await suggest(db(), typed), {
    headers: { 'Cache-Control': 'public, max-age=0, must-revalidate', 'X-Robots-Tag': 'noindex' },
  })
}
