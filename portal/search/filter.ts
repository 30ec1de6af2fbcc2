import type { Queryable } from '@/db/client'
import { startOfVietnamDay } from '@/vietnamese/dates'
import type { ListFilter } from '../listing'
import { authorFilter, sectionFilter, sourceFilter, topicFilter } from '../machines/channel'
import type { Narrow } from './asked'

/** Looks the names up; null when one of them isn't there, so that nothing can be found. */
export async function readFilter(db: Queryable, narrow: Narrow): Promise<ListFilter | null> {
  const { section, topic, author, source, from, to } = narrow
  const found = [
    section === undefined ? {} : ((await sectionFilter(db, section))?.filter ?? null),
    topic === undefined ? {} : ((await topicFilter(db, topic))?.filter ?? null),
    author === undefined ? {} : await authorFilter(db, author),
    source === undefined ? {} : await sourceFilter(db, source),
  ]
  if (found.includes(null)) return null
  return {
    ...Object.assign({}, ...found),
    ...(from ? { from: startOfVietnamDay(from) } : {}),
    ...(to ? { before: new Date(startOfVietnamDay(to).getTime() + 86_400_000) } : {}),
  }
}
