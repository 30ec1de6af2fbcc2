import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { pages, redirects } from '@/db/schema/portal/site'
import { topics } from '@/db/schema/portal/topics'
import { codes } from '@/db/schema/sharing/codes'
import { env } from '@/env'

/** Pages that stand without any row behind them. */
const standing =
  /^\/(|moi-nhat|doc-nhieu|luu-tru|tim-kiem|kiem-tra-ma|so-do|du-lieu-mo|rss|gop-y|rss\.xml|feed\.json)(\/(trang\/\d+|\d{4}(\/\d{2}){0,2}))?$/

/** The first two parts of a path: `/bai-viet/cau-moi`. */
const subject = (path: string) => path.split('/').slice(0, 3).join('/')

/**
 * Which of these addresses on this site lead nowhere.
 * @param hrefs as they stand in a body; those of other sites, of this page and of mail are passed over
 */
export async function deadAddresses(db: Queryable, hrefs: string[]): Promise<Set<string>> {
  const asked = new Map<string, string>()
  for (const href of hrefs) {
    const path = pathHere(href)
    if (path !== null && !standing.test(path)) asked.set(href, path)
  }
  if (asked.size === 0) return new Set()
  const known = await knownSubjects(db, [...new Set(asked.values())])
  return new Set(
    [...asked].flatMap(([href, path]) => (known.has(subject(path)) || known.has(path) ? [] : href)),
  )
}

/** The path, when the address is on this site; null when it is not ours to check. */
function pathHere(href: string): string | null {
  const own = env().SITE_URL
  const full = href.startsWith('/') ? own + href : href
  if (!/^https?:/i.test(full) || !URL.canParse(full)) return null
  const url = new URL(full)
  const hosts = [new URL(own).host, ...env().SITE_ALIASES]
  if (!hosts.includes(url.host)) return null
  return decode(url.pathname).replace(/(.)\/$/, '$1')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

async function knownSubjects(db: Queryable, paths: string[]): Promise<Set<string>> {
  const slugs = (folder: string) =>
    paths.flatMap((path) => (path.startsWith(`/${folder}/`) ? (path.split('/')[2] ?? []) : []))
  const found = new Set<string>()
  const look = async (
    folder: string,
    wanted: string[],
    rows: (wanted: string[]) => Promise<{ slug: string }[]>,
  ) => {
    if (wanted.length > 0) for (const { slug } of await rows(wanted)) found.add(`/${folder}/${slug}`)
  }
  for (const [folder, table] of [
    ['chuyen-muc', sections],
    ['chu-de', topics],
    ['tac-gia', authors],
    ['nguon', sources],
  ] as const)
    await look(folder, slugs(folder), (wanted) =>
      db.select({ slug: table.slug }).from(table).where(inArray(table.slug, wanted)),
    )
  await look('bai-viet', slugs('bai-viet'), (wanted) =>
    db.select({ slug: visible.slug }).from(visible).where(inArray(visible.slug, wanted)),
  )
  await look('trang', slugs('trang'), (wanted) =>
    db
      .select({ slug: pages.slug })
      .from(pages)
      .where(and(inArray(pages.slug, wanted), eq(pages.published, true))),
  )
  await look('q', slugs('q'), (wanted) =>
    db.select({ slug: codes.code }).from(codes).where(inArray(codes.code, wanted)),
  )
  for (const folder of ['anh', 'tep'])
    await look(folder, slugs(folder), (wanted) =>
      db.select({ slug: media.hash }).from(media).where(inArray(media.hash, wanted)),
    )
  const old = await db
    .select({ path: redirects.path })
    .from(redirects)
    .where(or(inArray(redirects.path, paths), inArray(redirects.path, paths.map(subject)), sql`false`))
  for (const { path } of old) found.add(path)
  return found
}
