import { and, count, desc, eq, ilike, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { redirects } from '@/db/schema/portal/site'
import { env } from '@/env'
import { readRedirect } from '@/portal/old/redirects'
import { nothing, type Change } from '../change'
import { directoryVerb, type Done } from '../directory/verb'
import { requireVersion } from '../directory/version'
import { idShape, rowShape, words } from '../fields'
import { invalid, missing } from '../outcome'
import { record } from '../record'
import { deadAddresses } from '../stories/addresses'
import { gapsOf, readOld, readTarget } from './address'

export const redirectsChanged: Change = { ...nothing, redirects: true }

/** The hosts of this site, its older ones too. */
export const ownHosts = (): string[] => [new URL(env().SITE_URL).host, ...env().SITE_ALIASES]

export type RedirectLine = {
  id: number
  path: string
  pattern: boolean
  target: string
  origin: string
  createdAt: Date
}

/** An article's row says where the article is now; of one that is gone, nothing leads on. */
const target = sql<string>`coalesce(${redirects.target}, '/bai-viet/' || ${articles.slug}, '')`
const columns = {
  id: redirects.id,
  path: redirects.path,
  pattern: redirects.pattern,
  target,
  origin: redirects.origin,
  createdAt: redirects.createdAt,
}

type Asked = { words: string; limit: number; offset: number }

/** Patterns first, as they are asked, then the newest; those that have the words in either address. */
export async function listRedirects(db: Queryable, asked: Asked): Promise<RedirectLine[]> {
  return db
    .select(columns)
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(has(asked.words))
    .orderBy(desc(redirects.pattern), desc(redirects.id))
    .limit(asked.limit)
    .offset(asked.offset)
}

export async function countRedirects(db: Queryable, asked = ''): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(has(asked))
  return row?.n ?? 0
}

function has(asked: string) {
  if (!asked.trim()) return undefined
  const like = `%${asked.trim().replace(/[\\%_]/g, '\\$&')}%`
  return or(ilike(redirects.path, like), sql`${target} ilike ${like}`)
}

export async function readRedirectRow(db: Queryable, id: number): Promise<RedirectLine | null> {
  const [row] = await db
    .select(columns)
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(eq(redirects.id, id))
  return row ?? null
}

const shape = z.strictObject({
  ...rowShape,
  path: words('Địa chỉ cũ', 2000, 'Ghi địa chỉ cũ.'),
  target: words('Nơi dẫn đến', 2000, 'Ghi nơi dẫn đến.'),
})

/** Lets an old address, or a pattern of them, lead to a page of this site, in one hop. */
export const saveRedirect = directoryVerb('administrator', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version } = given
  if (id !== null) {
    await lock(tx, id)
    await requireVersion(tx, 'redirect', id, version)
  }
  const old = readOld(given.path)
  if ('wrong' in old) return invalid({ field: 'path', message: old.wrong })
  const to = readTarget(given.target, ownHosts(), gapsOf(old.address))
  if ('wrong' in to) return invalid({ field: 'target', message: to.wrong })
  await requireFree(tx, id, old.address, old.pattern)
  const final = to.pattern ? to.address : await requireEnd(tx, old.address, to.address)
  const row = { path: old.address, pattern: old.pattern, ...(await pointer(tx, final, to.pattern)) }
  const [saved] =
    id === null
      ? await tx.insert(redirects).values(row).returning({ id: redirects.id })
      : await tx.update(redirects).set(row).where(eq(redirects.id, id)).returning({ id: redirects.id })
  if (!old.pattern) await tx.update(redirects).set({ target: final }).where(eq(redirects.target, old.address))
  await record(tx, actor, id === null ? 'create' : 'update', 'redirect', saved!.id, {
    path: old.address,
    target: final,
  })
  return { id: saved!.id, change: redirectsChanged }
})

/** Lets an old address lead nowhere again. */
export const removeRedirect = directoryVerb(
  'administrator',
  idShape,
  async (tx, actor, { id }): Promise<Done> => {
    const { path, target } = await lock(tx, id)
    await tx.delete(redirects).where(eq(redirects.id, id))
    await record(tx, actor, 'delete', 'redirect', id, { path, target })
    return { id, change: redirectsChanged }
  },
)

/** An article is meant by its number: then its address may change once more. */
async function pointer(tx: Queryable, target: string, pattern: boolean) {
  const slug = pattern ? undefined : /^\/bai-viet\/([^/?#]+)$/.exec(target)?.[1]
  const [article] = slug
    ? await tx.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
    : []
  return article ? { articleId: article.id, target: null } : { articleId: null, target }
}

async function requireFree(tx: Transaction, id: number | null, path: string, pattern: boolean) {
  const same = and(eq(redirects.path, path), ne(redirects.id, id ?? 0))
  if (await tx.$count(redirects, same))
    invalid({ field: 'path', message: 'Địa chỉ cũ này đã có trong danh sách.' })
  const known = await tx.$count(redirects, eq(redirects.path, path))
  if (!pattern && known === 0 && !(await deadAddresses(tx, [path])).has(path))
    invalid({ field: 'path', message: 'Địa chỉ này đang có trang thật, người đọc vẫn thấy trang đó.' })
}

/** Where the target itself leads in the end. */
async function requireEnd(tx: Transaction, path: string, target: string): Promise<string> {
  const further = await readRedirect(tx, target)
  const end = further ?? target
  if (end === path || target === path)
    return invalid({ field: 'target', message: 'Vòng lặp: nơi này lại dẫn về chính địa chỉ cũ.' })
  if ((await deadAddresses(tx, [end])).has(end))
    return invalid({ field: 'target', message: 'Không có trang nào của cổng ở địa chỉ này.' })
  return end
}

async function lock(tx: Transaction, id: number) {
  const [row] = await tx.select().from(redirects).where(eq(redirects.id, id)).for('update')
  return row ?? missing('Chuyển hướng này không còn nữa.')
}
