import { jsonAnswer, preflight } from '@/app/machines/api'
import { db } from '@/db/client'
import { env } from '@/env'
import { readTopics } from '@/portal/machines/topics'

/** Made when it is asked for, never while the project is built. */
export const dynamic = 'force-dynamic'

export const OPTIONS = preflight

/** Topics with at least one published article, by slug. */
export async function GET(request: Request) {
  const topics = await readTopics(db())
  return jsonAnswer(request, {
    data: topics.map((it) => ({
      ...it,
      url: `${env().SITE_URL}/chu-de/${it.slug}`,
      feed: `${env().SITE_URL}/chu-de/${it.slug}/rss.xml`,
    })),
  })
}
