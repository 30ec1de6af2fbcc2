import { sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { sections } from '@/db/schema/portal/sections'
import type { SectionLink } from '../site'

export type SectionPage = SectionLink & {
  /** The section above it, if it is a child. */
  parent: { slug: string; name: string } | null
  /** Its children in their order, retired ones left out. */
  children: SectionLink[]
  /** Its own id and those of all its children, retired ones too: they keep their articles. */
  family: number[]
}

/** A section by its address. A retired one keeps its address and its articles. */
export async function readSection(db: Queryable, slug: string): Promise<SectionPage | null> {
  const rows = await db
    .select()
    .from(sections)
    .where(
      sql`${sections.id} in (
        with here as (select id, parent_id from sections where slug = ${slug})
        select id from here union select parent_id from here
        union select s.id from sections s join here on s.parent_id = here.id)`,
    )
    .orderBy(sections.position, sections.id)
  const here = rows.find((it) => it.slug === slug)
  if (!here) return null
  const parent = rows.find((it) => it.id === here.parentId)
  const below = rows.filter((it) => it.parentId === here.id)
  return {
    ...link(here),
    parent: parent ? { slug: parent.slug, name: parent.name } : null,
    children: below.filter((it) => !it.retired).map(link),
    family: [here.id, ...below.map((it) => it.id)],
  }
}

const link = ({ id, slug, name, description, parentId }: typeof sections.$inferSelect): SectionLink => ({
  id,
  slug,
  name,
  description,
  parentId,
})
