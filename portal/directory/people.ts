import { eq } from 'drizzle-orm'
import type { BodyMedia } from '@/body/media'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { media } from '@/db/schema/portal/media'
import { authors, sources } from '@/db/schema/portal/people'

export type Author = {
  id: number
  slug: string
  name: string
  role: string
  bio: string
  portrait: BodyMedia | null
}

/** A pen name by its address; one that is retired keeps its articles. */
export async function readAuthor(db: Queryable, slug: string): Promise<Author | null> {
  const { id, name, role, bio } = authors
  const [row] = await db
    .select({ id, slug: authors.slug, name, role, bio, portrait: bodyMediaColumns })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.portraitId))
    .where(eq(authors.slug, slug))
  return row ?? null
}

export type Source = {
  id: number
  slug: string
  name: string
  url: string | null
  about: string
  /** The site itself. */
  own: boolean
  logo: BodyMedia | null
}

/** Where reports come from, by its address. */
export async function readSource(db: Queryable, slug: string): Promise<Source | null> {
  const { id, name, url, about, own } = sources
  const [row] = await db
    .select({ id, slug: sources.slug, name, url, about, own, logo: bodyMediaColumns })
    .from(sources)
    .leftJoin(media, eq(media.id, sources.logoId))
    .where(eq(sources.slug, slug))
  return row ?? null
}
