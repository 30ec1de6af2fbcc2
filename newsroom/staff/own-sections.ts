import { sql } from 'drizzle-orm'
import { staff, staffSections } from '@/db/schema/newsroom/staff'

/** In a query over `staff`: the sections of each, ascending; null where somebody has none of their own. */
export const ownSections = sql<number[] | null>`(
  select array_agg(${staffSections.sectionId}::float8 order by ${staffSections.sectionId})
  from ${staffSections} where ${staffSections.staffId} = ${staff.id})`
