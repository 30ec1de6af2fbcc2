import { desc, eq, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { counts } from '@/db/schema/portal/counts'
import { sections } from '@/db/schema/portal/sections'
import { wasRead } from '../most-read'

/** As many as any page shows. */
const shown = 10

/**
 * The order of "Đọc nhiều" in the whole site (`''`) and in each section with its children (its id), as one comparable text
 * each: another text means that a page shows another order.
 */
export async function readRankings(db: Queryable): Promise<Map<string, string>> {
  const rows = await db
    .select({
      id: visible.id,
      sectionId: visible.sectionId,
      parentId: sections.parentId,
      day: sql<number>`coalesce(sum(${counts.n}) filter (where ${wasRead(24)}), 0)::int`.as('day'),
      week: sql<number>`sum(${counts.n})::int`.as('week'),
    })
    .from(counts)
    .innerJoin(visible, eq(visible.id, counts.articleId))
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .where(wasRead(24 * 7))
    .groupBy(visible.id, visible.sectionId, visible.publishedAt, sections.parentId)
    .orderBy(desc(visible.publishedAt), desc(visible.id))
  const families = new Map<string, typeof rows>([['', rows]])
  for (const row of rows)
    for (const section of new Set([row.sectionId, row.parentId ?? row.sectionId])) {
      const family = families.get(String(section))
      if (family) family.push(row)
      else families.set(String(section), [row])
    }
  return new Map([...families].map(([family, its]) => [family, `${order(its, 'day')} ${order(its, 'week')}`]))
}

const order = (rows: { id: number; day: number; week: number }[], of: 'day' | 'week') =>
  rows
    .filter((it) => it[of] > 0)
    .sort((a, b) => b[of] - a[of])
    .slice(0, shown)
    .map((it) => it.id)
    .join()

/** The families whose order is another now. */
export const changed = (before: Map<string, string>, now: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((it) => before.get(it) !== now.get(it))
