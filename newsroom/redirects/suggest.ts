import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { authors, sources } from '@/db/schema/portal/people'
import { searchWords } from '@/db/schema/portal/search'
import { sections } from '@/db/schema/portal/sections'
import { pages } from '@/db/schema/portal/site'
import { topics } from '@/db/schema/portal/topics'
import { phrase } from '@/portal/search/query'
import { foldedWords } from '@/vietnamese/search'
import { slugify } from '@/vietnamese/slug'

export type Suggestion = { target: string; title: string }

const named = [
  ['/chuyen-muc/', sections, sections.name],
  ['/chu-de/', topics, topics.name],
  ['/tac-gia/', authors, authors.name],
  ['/nguon/', sources, sources.name],
] as const

/** The words that an old address speaks in: `/Diem-bao/tin-sang-57288.html` → `tin-sang-57288` and `tin-sang`. */
function slugsIn(path: string): string[] {
  const last =
    path
      .replace(/[?#].*$/, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  const plain = last.replace(/\.(html?|aspx?|php|jsp)$/i, '')
  if (!/[\p{L}]/u.test(plain)) return []
  const slug = slugify(plain)
  return [...new Set([slug, slug.replace(/(-\d+)+$/, ''), slug.replace(/^(\d+-)+/, '')])].filter(Boolean)
}

/**
 * What an address that was not found most probably meant: what has that very slug, else among the articles that
 * share its rarest words the one whose address is most like it. Null when nothing is near.
 */
export async function suggestFor(db: Queryable, path: string): Promise<Suggestion | null> {
  const slugs = slugsIn(path)
  if (slugs.length === 0) return null
  return (await withSlug(db, slugs)) ?? (await likeIt(db, slugs.at(-1)!))
}

async function withSlug(db: Queryable, slugs: string[]): Promise<Suggestion | null> {
  const [article] = await db
    .select({ slug: visible.slug, title: visible.title })
    .from(visible)
    .where(inArray(visible.slug, slugs))
  if (article) return { target: `/bai-viet/${article.slug}`, title: article.title }
  const [page] = await db
    .select({ slug: pages.slug, title: pages.title })
    .from(pages)
    .where(and(inArray(pages.slug, slugs), eq(pages.published, true)))
  if (page) return { target: `/trang/${page.slug}`, title: page.title }
  for (const [folder, table, name] of named) {
    const [row] = await db.select({ slug: table.slug, name }).from(table).where(inArray(table.slug, slugs))
    if (row) return { target: folder + row.slug, title: row.name }
  }
  return null
}

const leastLike = 0.35
const mostWords = 4

async function likeIt(db: Queryable, slug: string): Promise<Suggestion | null> {
  const words = foldedWords(slug)
    .split(' ')
    .filter((it) => it.length > 1 && !/^\d+$/.test(it))
  if (words.length < 2) return null
  const known = await db.select().from(searchWords).where(inArray(searchWords.word, words))
  const often = new Map(known.map((it) => [it.word, it.articles]))
  const rarest = [...new Set(words)].sort((a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0))
  const spoken = rarest.filter((it) => known.length === 0 || often.has(it))
  for (let most = mostWords; most >= 2; most -= 2) {
    const asked = spoken.slice(0, most).map(phrase).join(' & ')
    if (!asked) return null
    const near = db
      .select({ slug: visible.slug, title: visible.title })
      .from(visible)
      .where(sql`${visible.searchTitle} @@ to_tsquery('simple', ${asked})`)
      .orderBy(desc(visible.publishedAt), desc(visible.id))
      .limit(100)
      .as('near')
    const likeness = sql<number>`similarity(${near.slug}, ${slug})`
    const [best] = await db
      .select({ slug: near.slug, title: near.title, like: likeness })
      .from(near)
      .orderBy(desc(likeness))
      .limit(1)
    if (best && best.like >= leastLike) return { target: `/bai-viet/${best.slug}`, title: best.title }
  }
  return null
}
