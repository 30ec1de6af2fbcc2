import { desc, sql } from 'drizzle-orm'
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

/** What has codes at places, or codes that were scanned: those at places first, then this week's most scanned, then the newest code. */
export async function readCodedSubjects(db: Queryable, limit: number): Promise<CodedSubject[]> {
  const scans = db
    .select({
      codeId: counts.codeId,
      total: sql<number>`sum(${counts.n})::int`.as('total'),
      week: sql<number>`(sum(${counts.n}) filter (where ${counts.hour} > now() - interval '7 days'))::int`.as(
        'week',
      ),
      lastAt: sql<string>`max(${counts.hour})`.as('last_at'),
    })
    .from(counts)
    .where(sql`${counts.kind} = 'scan' and ${counts.codeId} is not null`)
    .groupBy(counts.codeId)
    .as('scans')
  const kind = sql<Subject['kind']>`case when ${codes.articleId} is not null then 'article'
    when ${codes.sectionId} is not null then 'section' when ${codes.pageId} is not null then 'page' else 'channel' end`
  const id = sql<number>`coalesce(${codes.articleId}, ${codes.sectionId}, ${codes.pageId}, ${codes.channelId})::int`
  const quietSince = sql`now() - make_interval(days => ${silentDays})`
  const week = sql<number>`coalesce(sum(${scans.week}), 0)::int`
  const rows = await db
    .select({
      kind,
      id,
      codes: sql<number>`count(*)::int`,
      total: sql<number>`coalesce(sum(${scans.total}), 0)::int`,
      week,
      silent: sql<number>`(count(*) filter (where not ${codes.main}
        and coalesce(${scans.lastAt}, ${codes.issuedAt}) < ${quietSince}))::int`,
    })
    .from(codes)
    .leftJoin(scans, sql`${scans.codeId} = ${codes.id}`)
    .groupBy(sql`1`, sql`2`)
    .having(
      sql`bool_or(not ${codes.main}) or sum(${scans.total}) > 0 or bool_or(${codes.channelId} is not null)`,
    )
    .orderBy(sql`bool_or(not ${codes.main}) desc`, desc(week), sql`max(${codes.issuedAt}) desc`)
    .limit(limit)
  const named = await Promise.all(rows.map((row) => readSubject(db, row)))
  return rows.flatMap((row, n) => (named[n] ? [{ ...row, ...named[n] }] : []))
}
