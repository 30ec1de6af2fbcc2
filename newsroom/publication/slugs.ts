import { and, inArray, isNotNull, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { redirects } from '@/db/schema/portal/site'

const pathOf = (slug: string) => `/bai-viet/${slug}`

/** For each story the address that it wants, else that with the first number that is free: `cau-moi-2`. */
export async function freeSlugs(
  tx: Transaction,
  wanted: { storyId: number; slug: string }[],
): Promise<string[]> {
  const given = new Map<number, string>()
  const ours = new Set<string>()
  for (let n = 1; given.size < wanted.length; n++) {
    const asked = wanted
      .filter((it) => !given.has(it.storyId))
      .map(({ storyId, slug }) => ({ storyId, slug: n === 1 ? slug : `${slug}-${n}` }))
    const holders = await readHolders(
      tx,
      asked.map((it) => it.slug),
    )
    for (const { storyId, slug } of asked) {
      if (ours.has(slug) || holders.some((it) => it.slug === slug && it.articleId !== storyId)) continue
      given.set(storyId, slug)
      ours.add(slug)
    }
  }
  return wanted.map((it) => given.get(it.storyId)!)
}

/** Whether another article stands at the address, or its old links still lead there. */
export async function isTaken(tx: Transaction, storyId: number, slug: string): Promise<boolean> {
  return (await readHolders(tx, [slug])).some((it) => it.articleId !== storyId)
}

async function readHolders(tx: Transaction, slugs: string[]) {
  const now = tx
    .select({ slug: sql<string>`${articles.slug}`, articleId: sql<number>`${articles.id}`.mapWith(Number) })
    .from(articles)
    .where(inArray(articles.slug, slugs))
  const before = tx
    .select({
      slug: sql<string>`substr(${redirects.path}, ${pathOf('').length + 1})`,
      articleId: sql<number>`${redirects.articleId}`.mapWith(Number),
    })
    .from(redirects)
    .where(and(inArray(redirects.path, slugs.map(pathOf)), isNotNull(redirects.articleId)))
  return unionAll(now, before)
}

/** An old address of an article keeps leading to it. */
export async function leaveRedirect(tx: Transaction, articleId: number, oldSlug: string): Promise<void> {
  const row = { articleId, target: null, origin: 'rename' }
  await tx
    .insert(redirects)
    .values({ path: pathOf(oldSlug), ...row })
    .onConflictDoUpdate({ target: redirects.path, set: row })
}

/** What led on from these addresses ends: articles stand there now. */
export async function takeOver(tx: Transaction, slugs: string[]): Promise<void> {
  await tx.delete(redirects).where(inArray(redirects.path, slugs.map(pathOf)))
}
