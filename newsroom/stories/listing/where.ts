import { and, eq, gte, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import { stories } from '@/db/schema/newsroom/stories'
import { sections } from '@/db/schema/portal/sections'
import { startOfVietnamDay, vietnamDay } from '@/vietnamese/dates'
import { atLeast, type Actor } from '../../actor'
import { views, type StoryFilter } from './filter'

const day = 24 * 3600 * 1000

/** The stories that the actor may read: a reporter's own, those of an editor's sections, else all. */
export function readable(actor: Actor): SQL | undefined {
  if (actor.kind === 'system') return undefined
  const own = eq(stories.createdBy, actor.id)
  if (!atLeast(actor, 'editor')) return own
  if (actor.sectionIds === null) return undefined
  return or(own, inArray(stories.sectionId, actor.sectionIds), sql`${stories.sectionId} is null`)
}

/** What a filter asks of a story, the actor's rights included. */
export function matches(actor: Actor, filter: StoryFilter): SQL | undefined {
  const view = views[filter.view]
  return and(
    readable(actor),
    filter.view === 'cua-toi' ? eq(stories.createdBy, actor.id) : undefined,
    'state' in view ? eq(stories.state, view.state) : undefined,
    filter.state ? eq(stories.state, filter.state) : undefined,
    filter.personId ? eq(stories.createdBy, filter.personId) : undefined,
    filter.sectionId ? inSection(filter.sectionId) : undefined,
    filter.words ? named(filter.words) : undefined,
    ...within(filter),
  )
}

/** The section itself and its children. */
const inSection = (id: number) =>
  sql`${stories.sectionId} in (select ${sections.id} from ${sections} where ${sections.id} = ${id} or ${sections.parentId} = ${id})`

/** Every word is a part of the title, marks or not; a number may also be the story's own. */
function named(words: string): SQL | undefined {
  const parts = words.split(/\s+/).filter(Boolean).slice(0, 8)
  const title = and(
    ...parts.map((part) => {
      const pattern = part.replace(/[\\%_]/g, '\\$&')
      return sql`${stories.titleFolded} like '%' || title_key(${pattern}) || '%'`
    }),
  )
  const [, number] = words.match(/^#?(\d{1,15})$/) ?? []
  return number ? or(title, eq(stories.id, Number(number))) : title
}

function within({ span, from, to }: StoryFilter): (SQL | undefined)[] {
  const today = startOfVietnamDay(vietnamDay(new Date())).getTime()
  const since = { 'hom-nay': today, '7-ngay': today - 6 * day, '30-ngay': today - 29 * day }
  return [
    span ? gte(stories.updatedAt, new Date(since[span])) : undefined,
    from ? gte(stories.updatedAt, startOfVietnamDay(from)) : undefined,
    to ? lt(stories.updatedAt, new Date(startOfVietnamDay(to).getTime() + day)) : undefined,
  ]
}
