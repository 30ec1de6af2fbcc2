import { jsonAnswer, preflight } from '@/app/machines/api'
import { db } from '@/db/client'
import { env } from '@/env'
import { readSite, type SectionLink } from '@/portal/site'

/** Made when it is asked for, never while the project is built. */
export const dynamic = 'force-dynamic'

export const OPTIONS = preflight

/** The sections in their order, each with its children. */
export async function GET(request: Request) {
  const { sections } = await readSite(db())
  const plain = ({ slug, name, description }: SectionLink) => {
    const url = `${env().SITE_URL}/chuyen-muc/${slug}`
    return { slug, name, description, url, feed: `${url}/rss.xml` }
  }
  return jsonAnswer(request, {
    data: sections.map((it) => ({ ...plain(it), children: it.children.map(plain) })),
  })
}
