import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { sessions, staff, staffSections, staffTokens } from '@/db/schema/newsroom/staff'
import { authors } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { collator } from '@/vietnamese/sort'
import { roles, type Role } from '../actor'

/** `invited`: may enter, and has not set a password yet. */
export type PersonState = 'active' | 'invited' | 'locked'

/** One account as administrators see it. Moments are ISO strings. */
export type PersonRow = {
  id: number
  name: string
  email: string
  role: Role
  state: PersonState
  /** None: every section. */
  sections: { id: number; name: string }[]
  author: { id: number; name: string } | null
  seenAt: string | null
  /** Sessions that hold now. */
  sessions: number
  /** Until when a link to set a password holds. */
  linkUntil: string | null
}

const columns = {
  id: staff.id,
  name: staff.name,
  email: staff.email,
  role: staff.role,
  state: sql<PersonState>`case when not ${staff.active} then 'locked'
    when ${staff.passwordHash} is null and ${staff.oidcSubject} is null then 'invited' else 'active' end`,
  sections: sql<{ id: number; name: string }[]>`coalesce((
    select json_agg(json_build_object('id', ${sections.id}, 'name', ${sections.name}) order by ${sections.position}, ${sections.id})
    from ${staffSections} join ${sections} on ${sections.id} = ${staffSections.sectionId}
    where ${staffSections.staffId} = ${staff.id}), '[]')`,
  author: { id: authors.id, name: authors.name },
  seenAt: sql<
    string | null
  >`(select max(${sessions.seenAt}) from ${sessions} where ${sessions.staffId} = ${staff.id})`,
  sessions: sql<number>`(select count(*)::int from ${sessions} where ${sessions.staffId} = ${staff.id}
    and ${and(isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`))})`,
  linkUntil: sql<string | null>`(select max(${staffTokens.expiresAt}) from ${staffTokens}
    where ${staffTokens.staffId} = ${staff.id} and ${and(isNull(staffTokens.usedAt), gt(staffTokens.expiresAt, sql`now()`))})`,
}

const iso = (moment: string | null) => moment && new Date(moment).toISOString()
const plain = <T extends { seenAt: string | null; linkUntil: string | null }>(row: T): T => ({
  ...row,
  seenAt: iso(row.seenAt),
  linkUntil: iso(row.linkUntil),
})

/** Every account: those who may enter first, by role from the highest, then by name. */
export async function listStaff(db: Queryable): Promise<PersonRow[]> {
  const rows = await db.select(columns).from(staff).leftJoin(authors, eq(authors.id, staff.authorId))
  const rank = (row: PersonRow) => (row.state === 'locked' ? roles.length : -roles.indexOf(row.role))
  return rows.map(plain).sort((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name))
}

export async function readPerson(staffId: number, db: Queryable): Promise<PersonRow | null> {
  const [row] = await db
    .select(columns)
    .from(staff)
    .leftJoin(authors, eq(authors.id, staff.authorId))
    .where(eq(staff.id, staffId))
  return row ? plain(row) : null
}

/** Pen names that an account may carry: those in use, and the one that it has. */
export function readPenNames(own: number | null, db: Queryable): Promise<{ id: number; name: string }[]> {
  return db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .where(sql`not ${authors.retired} or ${authors.id} = ${own}`)
    .orderBy(asc(authors.name), asc(authors.id))
}
