import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { counts } from '@/db/schema/portal/counts'
import { codes } from '@/db/schema/sharing/codes'
import { silentDays } from './silent'
import { readSubject, type Subject, type SubjectRow } from './subject'

export type CodedSubject = SubjectRow & {
  codes: number
  total: number
  week: number
  /** Of its codes at places: how many nobody scanned for days. */
  silent: number
}

/** Of so many codes it is asked whether anybody ever scanned them; they fill a page by far. */
const newest = 1000

/** What has codes at places, or codes that were scanned: those at places first, then this week's most scanned, then the newest code. */
export async function readCodedSubjects(db: Queryable, limit: number): Promise<CodedSubject[]> {
  const scans = db
    .select({
      codeId: counts.codeId,
      week: sql<number>`sum(${counts.n})`.as('week'),
      lastAt: sql<string>`max(${counts.hour})`.as('last_at'),
    })
    .from(counts)
    .where(
      sql`${counts.kind} = 'scan' and ${counts.codeId} is not null and ${counts.hour} > now() - interval '7 days'`,
    )
    .groupBy(counts.codeId)
    .as('scans')
  const kind = sql<Subject['kind']>`case when ${codes.articleId} is not null then 'article'
    when ${codes.sectionId} is not null then 'section' when ${codes.pageId} is not null then 'page' else 'channel' end`
  const id = sql<number>`coalesce(${codes.articleId}, ${codes.sectionId}, ${codes.pageId}, ${codes.channelId})::int`
  const quietSince = sql`now() - make_interval(days => ${silentDays})`
  const everScanned = sql`exists (select from ${counts} c where c.code_id = ${codes.id} and c.kind = 'scan')`
  const week = sql<number>`coalesce(sum(${scans.week}), 0)::int`
  const rows = await db
    .select({
      kind,
      id,
      ids: sql<number[]>`array_agg(${codes.id}::int)`,
      week,
      silent: sql<number>`(count(*) filter (where not ${codes.main}
        and coalesce(${scans.lastAt}, ${codes.issuedAt}) < ${quietSince}))::int`,
    })
    .from(codes)
    .leftJoin(scans, sql`${scans.codeId} = ${codes.id}`)
    .groupBy(sql`1`, sql`2`)
    .having(
      sql`bool_or(not ${codes.main}) or bool_or(${codes.channelId} is not null) or sum(${scans.week}) > 0
        or bool_or(case when ${codes.id} > (select max(id) - ${newest} from ${codes}) then ${everScanned} end)`,
    )
    .orderBy(sql`bool_or(not ${codes.main}) desc`, desc(week), sql`max(${codes.issuedAt}) desc`)
    .limit(limit)
  const [totals, named] = await Promise.all([
    totalsOf(
      db,
      rows.flatMap((row) => row.ids),
    ),
    Promise.all(rows.map((row) => readSubject(db, row))),
  ])
  return rows.flatMap(({ ids, ...row }, n) => {
    const total = ids.reduce((sum, code) => sum + (totals.get(code) ?? 0), 0)
    return named[n] ? [{ ...row, codes: ids.length, total, ...named[n] }] : []
  })
}

/** Every scan of some codes since they were issued: only of those that are shown, for there are millions. */
async function totalsOf(db: Queryable, ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: counts.codeId, n: sql<number>`sum(${counts.n})::int` })
    .from(counts)
    .where(and(inArray(counts.codeId, ids), eq(counts.kind, 'scan')))
    .groupBy(counts.codeId)
  return new Map(rows.map((row) => [row.id ?? 0, row.n]))
}
