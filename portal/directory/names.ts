import { sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { collator } from '@/vietnamese/sort'

export type Named = { slug: string; name: string }

/** Who and what has articles to be read, for the site map: topics newest first, the others by name. */
export type Names = { topics: Named[]; authors: Named[]; sources: Named[] }

const most = 100

export async function readNames(db: Queryable): Promise<Names> {
  const all = (rows: ReturnType<typeof sql>) =>
    sql<Named[]>`coalesce((select json_agg(it) from (${rows}) it), '[]')`
  const [row] = await db
    .select({
      topics: all(
        sql`select slug, name from topics where exists (select 1 from article_topics t join visible_articles a on a.id = t.article_id where t.topic_id = topics.id) order by created_at desc, id desc limit ${most}`,
      ),
      authors: all(
        sql`select slug, name from authors where not retired and exists (select 1 from article_authors t join visible_articles a on a.id = t.article_id where t.author_id = authors.id) order by id desc limit ${most}`,
      ),
      sources: all(
        sql`select slug, name from sources where exists (select 1 from visible_articles a where a.source_id = sources.id) order by id limit ${most}`,
      ),
    })
    .from(sql`(select 1) one`)
  const byName = (names: Named[]) => names.sort((a, b) => collator.compare(a.name, b.name))
  return row
    ? { topics: row.topics, authors: byName(row.authors), sources: byName(row.sources) }
    : { topics: [], authors: [], sources: [] }
}
