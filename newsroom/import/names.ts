import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { slugify } from '@/vietnamese/slug'

/** Finds sections, authors and sources by name, and makes those that aren't there yet. Each is asked for once. */
export class Names {
  private readonly known = new Map<string, Promise<number>>()

  constructor(private readonly db: Database) {}

  section = (name: string) => this.once('section', name, (slug) => this.find(sections, slug, name))
  author = (name: string) => this.once('author', name, (slug) => this.find(authors, slug, name))
  source = (name: string) => this.once('source', name, (slug) => this.find(sources, slug, name))

  private once(kind: string, name: string, look: (slug: string) => Promise<number>): Promise<number> {
    const key = `${kind}:${slugify(name)}`
    const known = this.known.get(key) ?? look(slugify(name))
    this.known.set(key, known)
    return known
  }

  private async find(table: typeof sections | typeof authors | typeof sources, slug: string, name: string) {
    await this.db.insert(table).values({ slug, name }).onConflictDoNothing({ target: table.slug })
    const [row] = await this.db.select({ id: table.id }).from(table).where(eq(table.slug, slug))
    return row!.id
  }
}
