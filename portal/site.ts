import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { sections } from '@/db/schema/portal/sections'
import { channels, pages, settings, utilities } from '@/db/schema/portal/site'
import { codes } from '@/db/schema/sharing/codes'
import { settingsSchema, type Settings } from './settings'

export type SectionLink = {
  id: number
  slug: string
  name: string
  description: string
  parentId: number | null
}
export type Section = SectionLink & { children: SectionLink[] }
export type Channel = { kind: string; name: string; url: string; fanpage: boolean; code: string | null }
export type Utility = { title: string; note: string; href: string; place: 'today' | 'side' | 'both' }

/** What every page carries around its own content. */
export type Site = {
  settings: Settings
  /** Top sections in order, each with its children; retired ones left out. */
  sections: Section[]
  channels: Channel[]
  utilities: Utility[]
  pages: { slug: string; title: string }[]
}

const now = sql`now()`

/** One query: name, navigation, channels with their codes, utilities, page links. */
export async function readSite(db: Queryable): Promise<Site> {
  const all = <T>(rows: ReturnType<typeof sql>) =>
    sql<T[]>`coalesce((select json_agg(it) from (${rows}) it), '[]')`
  const [row] = await db
    .select({
      settings: sql<unknown>`(select ${settings.value} from ${settings} where ${settings.id} = 1)`,
      sections: all<SectionLink>(
        sql`${db
          .select({
            id: sections.id,
            slug: sections.slug,
            name: sections.name,
            description: sections.description,
            parentId: sql`${sections.parentId}`.as('parentId'),
          })
          .from(sections)
          .where(eq(sections.retired, false))
          .orderBy(asc(sections.position), asc(sections.id))}`,
      ),
      channels: all<Channel>(
        sql`${db
          .select({
            kind: channels.kind,
            name: channels.name,
            url: channels.url,
            fanpage: channels.fanpage,
            code: codes.code,
          })
          .from(channels)
          .leftJoin(codes, and(eq(codes.channelId, channels.id), codes.main))
          .where(eq(channels.active, true))
          .orderBy(asc(channels.position), asc(channels.id))}`,
      ),
      utilities: all<Utility>(
        sql`${db
          .select({
            title: utilities.title,
            note: utilities.note,
            href: utilities.href,
            place: utilities.place,
          })
          .from(utilities)
          .where(
            and(
              or(isNull(utilities.showFrom), lte(utilities.showFrom, now)),
              or(isNull(utilities.showUntil), gt(utilities.showUntil, now)),
            ),
          )
          .orderBy(asc(utilities.position), asc(utilities.id))}`,
      ),
      pages: all<{ slug: string; title: string }>(
        sql`${db
          .select({ slug: pages.slug, title: pages.title })
          .from(pages)
          .where(eq(pages.published, true))
          .orderBy(asc(pages.position), asc(pages.id))}`,
      ),
    })
    .from(sql`(select 1) one`)
  if (!row) throw new Error('the site query answers one row always')
  return { ...row, settings: settingsSchema.parse(row.settings ?? {}), sections: tree(row.sections) }
}

function tree(all: SectionLink[]): Section[] {
  return all
    .filter((it) => it.parentId === null)
    .map((top) => ({ ...top, children: all.filter((it) => it.parentId === top.id) }))
}
