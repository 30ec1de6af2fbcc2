import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { counts } from '@/db/schema/portal/counts'
import { codeMoves, codes } from '@/db/schema/sharing/codes'
import { vietnamDayOf, vietnamToday } from '../vietnam-day'
import type { Subject } from './subject'
import { targetOf } from './subject'

export const daysShown = 14

export type CodeRow = {
  id: number
  code: string
  main: boolean
  place: string
  ward: string
  note: string
  issuedAt: string
  issuedBy: string
  total: number
  week: number
  /** Scans a day, the oldest first, today last. */
  days: number[]
  /** The hour of the last scan, ISO 8601, UTC. */
  lastAt: string | null
  moves: number
}

/** The last days as an array, days without a row as 0. */
const series = (from: SQL) => sql<number[]>`(
  select array_agg(coalesce(sums.n, 0)::int order by day.ago desc)
  from generate_series(0, ${daysShown - 1}) day(ago)
  left join (${from}) sums on sums.day = ${vietnamToday} - day.ago)`

const target = (subject: Subject) => {
  const { articleId, sectionId, pageId, channelId } = targetOf(subject)
  if (articleId) return eq(codes.articleId, articleId)
  if (sectionId) return eq(codes.sectionId, sectionId)
  return pageId ? eq(codes.pageId, pageId) : eq(codes.channelId, channelId ?? 0)
}

/** Every code that leads to the subject, its main one first, then what is scanned most, with its scans. */
export async function readCodes(db: Queryable, subject: Subject): Promise<CodeRow[]> {
  const scans = db
    .select({
      codeId: counts.codeId,
      total: sql<number>`sum(${counts.n})::int`.as('total'),
      week: sql<number>`coalesce(sum(${counts.n}) filter (where ${counts.hour} > now() - interval '7 days'), 0)::int`.as(
        'week',
      ),
      lastAt: sql<string>`max(${counts.hour})`.as('last_at'),
    })
    .from(counts)
    .where(
      and(eq(counts.kind, 'scan'), sql`${counts.codeId} in (select id from codes where ${target(subject)})`),
    )
    .groupBy(counts.codeId)
    .as('scans')
  const rows = await db
    .select({
      id: codes.id,
      code: codes.code,
      main: codes.main,
      place: codes.place,
      ward: codes.ward,
      note: codes.note,
      issuedAt: codes.issuedAt,
      issuedBy: staff.name,
      total: scans.total,
      week: scans.week,
      lastAt: scans.lastAt,
      days: series(sql`select ${vietnamDayOf(counts.hour)} as day, sum(n) as n from ${counts}
        where ${counts.codeId} = ${codes.id} and kind = 'scan' and hour > now() - interval '15 days' group by 1`),
      moves: sql<number>`(select count(*) from ${codeMoves} where ${codeMoves.codeId} = ${codes.id})::int`,
    })
    .from(codes)
    .leftJoin(scans, eq(scans.codeId, codes.id))
    .leftJoin(staff, eq(staff.id, codes.issuedBy))
    .where(target(subject))
    .orderBy(desc(codes.main), sql`${scans.total} desc nulls last`, asc(codes.id))
  return rows.map((it) => ({
    ...it,
    issuedAt: it.issuedAt.toISOString(),
    issuedBy: it.issuedBy ?? 'Hệ thống',
    total: it.total ?? 0,
    week: it.week ?? 0,
    lastAt: it.lastAt ? new Date(it.lastAt).toISOString() : null,
  }))
}

export type SubjectTotals = {
  scans: number
  shares: number
  reads: number
  scanDays: number[]
  shareDays: number[]
}

/** What is counted of the subject as a whole. Shares and reads are an article's. */
export async function readSubjectTotals(db: Queryable, subject: Subject): Promise<SubjectTotals> {
  const ofCodes = sql`c.kind = 'scan' and c.code_id in (select id from codes where ${target(subject)})`
  const articleId = subject.kind === 'article' ? subject.id : -1
  const sum = (where: SQL) => sql<number>`(select coalesce(sum(c.n), 0)::int from ${counts} c where ${where})`
  const days = (where: SQL) =>
    series(sql`select ${vietnamDayOf(sql`c.hour`)} as day, sum(c.n) as n from ${counts} c
      where ${where} and c.hour > now() - interval '15 days' group by 1`)
  const of = (kind: string) => sql`c.kind = ${kind} and c.article_id = ${articleId}`
  const [row] = await db
    .select({
      scans: sum(ofCodes),
      shares: sum(of('share')),
      reads: sum(of('read')),
      scanDays: days(ofCodes),
      shareDays: days(of('share')),
    })
    .from(sql`(select 1) one`)
  if (!row) throw new Error('one row always')
  return row
}
