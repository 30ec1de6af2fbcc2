import { eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { redirects } from '@/db/schema/portal/site'
import type { Change } from '../change'
import { directoryVerb } from '../directory/verb'
import { invalid } from '../outcome'
import { record } from '../record'
import { deadAddresses } from '../stories/addresses'
import { readCsv } from './csv'
import { planRows, type Planned, type Standing } from './plan'
import { ownHosts, redirectsChanged } from './redirects'

const mostRows = 100_000
const shown = 200
const perStatement = 2000

export type ImportCounts = Record<Planned['verdict'] | 'chain', number>
export type ImportReport = {
  counts: ImportCounts
  /** What needs a look first: at most 200 rows. */
  rows: Planned[]
  /** How many were written; null after a dry run. */
  written: number | null
  change: Change
}

const shape = z.strictObject({
  csv: z
    .string({ error: 'Chọn một tệp CSV.' })
    .max(7_000_000, { error: 'Tệp lớn quá 7 MB. Chia thành nhiều tệp.' }),
  /** False: only say what would be done. */
  write: z.boolean(),
  /** Also write what leads to an address where nothing is yet. */
  deadToo: z.boolean(),
})

/**
 * Takes a file of old addresses: what is new, what changes, and before anything is written its loops, chains and
 * dead ends. Loops and rows that can't be read are never written.
 */
export const importRedirects = directoryVerb('administrator', shape, async (tx, actor, given) => {
  const rows = readCsv(given.csv)
  if (rows.length === 0) return invalid({ field: 'csv', message: 'Tệp không có dòng nào.' })
  if (rows.length > mostRows)
    return invalid({ field: 'csv', message: 'Tệp có hơn 100.000 dòng. Chia thành nhiều tệp.' })
  const planned = planRows(rows, await standing(tx), ownHosts())
  await markDead(tx, planned)
  const counts = countOf(planned)
  const wanted = planned.filter(
    ({ verdict }) => verdict === 'new' || verdict === 'changed' || (given.deadToo && verdict === 'dead'),
  )
  if (given.write) {
    await write(tx, wanted)
    await tx.execute(shorten)
    await record(tx, actor, 'import', 'redirect', 'csv', { ...counts, written: wanted.length })
  }
  return {
    counts,
    rows: planned.sort((a, b) => order(a) - order(b) || a.line - b.line).slice(0, shown),
    written: given.write ? wanted.length : null,
    change: redirectsChanged,
  } satisfies ImportReport
})

const verdicts: Planned['verdict'][] = ['wrong', 'loop', 'dead', 'changed', 'new', 'same']
const order = ({ verdict, chain }: Planned) =>
  verdicts.indexOf(verdict) - (verdict === 'new' && chain.length > 0 ? 0.5 : 0)

function countOf(planned: Planned[]): ImportCounts {
  const counts: ImportCounts = { new: 0, changed: 0, same: 0, dead: 0, loop: 0, wrong: 0, chain: 0 }
  for (const { verdict, chain } of planned) {
    counts[verdict]++
    if (chain.length > 0) counts.chain++
  }
  return counts
}

async function standing(db: Queryable): Promise<Standing> {
  const rows = await db
    .select({
      path: redirects.path,
      pattern: redirects.pattern,
      target: sql<string | null>`coalesce(${redirects.target}, '/bai-viet/' || ${articles.slug})`,
    })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .orderBy(redirects.id)
  const known = rows.flatMap(({ target, ...row }) => (target === null ? [] : [{ ...row, target }]))
  return {
    exact: new Map(known.filter((it) => !it.pattern).map((it) => [it.path, it.target])),
    patterns: known.filter((it) => it.pattern),
  }
}

/** Old addresses at which a page lives, and targets at which none does. */
async function markDead(db: Queryable, planned: Planned[]) {
  const open = planned.filter((it) => !it.pattern && ['new', 'changed'].includes(it.verdict))
  const asked = new Set(open.flatMap((it) => (it.verdict === 'new' ? [it.from, it.target] : [it.target])))
  const dead = new Set<string>()
  for (const part of parts([...asked])) for (const it of await deadAddresses(db, part)) dead.add(it)
  for (const it of open) {
    if (it.verdict === 'new' && !dead.has(it.from))
      [it.verdict, it.message] = ['wrong', 'Địa chỉ này đang có trang thật, người đọc vẫn thấy trang đó.']
    else if (dead.has(it.target))
      [it.verdict, it.message] = ['dead', `Ngõ cụt: không có trang nào ở ${it.target}`]
  }
}

async function write(tx: Transaction, wanted: Planned[]) {
  for (const part of parts(wanted)) {
    const ids = await articleIds(tx, part)
    await tx
      .insert(redirects)
      .values(
        part.map((it) => {
          const articleId = ids.get(it.target) ?? null
          const target = articleId === null ? it.target : null
          return { path: it.from, pattern: it.pattern, articleId, target, origin: 'import' }
        }),
      )
      .onConflictDoUpdate({
        target: redirects.path,
        set: {
          articleId: sql`excluded.article_id`,
          target: sql`excluded.target`,
          pattern: sql`excluded.pattern`,
          origin: sql`excluded.origin`,
        },
      })
  }
}

const parts = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / perStatement) }, (_, n) =>
    all.slice(n * perStatement, (n + 1) * perStatement),
  )

/** What led to an address that leads on now leads there itself. */
const shorten = sql`update redirects before set target = next.target from redirects next
  where before.target = next.path and next.target is not null and next.target <> before.path
  and not before.pattern and not next.pattern`

/** Articles are meant by their number: then their address may change once more. */
async function articleIds(db: Queryable, part: Planned[]): Promise<Map<string, number>> {
  const slugs = part.flatMap((it) =>
    it.pattern ? [] : (/^\/bai-viet\/([^/?#]+)$/.exec(it.target)?.[1] ?? []),
  )
  if (slugs.length === 0) return new Map()
  const rows = await db
    .select({ id: articles.id, slug: articles.slug })
    .from(articles)
    .where(inArray(articles.slug, slugs))
  return new Map(rows.map((it) => [`/bai-viet/${it.slug}`, it.id]))
}
