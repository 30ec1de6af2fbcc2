import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { counts, missingAddresses, searches } from '@/db/schema/portal/counts'
import type { Asked, Gathered } from './tally'

/** Different searches, and different addresses, that are kept of one day. */
const roomOfADay = 5000

/** Adds a batch to what is counted, all of it or nothing. What a beacon says of an article that is not out is left out. */
export async function writeCounts(db: Database, gathered: Gathered): Promise<void> {
  await db.transaction(async (tx) => {
    if (gathered.counts.length > 0)
      await tx.execute(sql`
        insert into ${counts} (hour, kind, article_id, code_id, channel, n)
        select it.hour, it.kind::count_kind, it."articleId", it."codeId", it.channel, it.n
        from ${rowsOf(gathered.counts)} it(hour timestamptz, kind text, "articleId" bigint, "codeId" bigint, channel text, n int)
        where it."articleId" is null or it."codeId" is not null
          or exists (select 1 from ${visible} where ${visible.id} = it."articleId")
        order by 1, 2, 3, 4, 5
        on conflict on constraint counts_key do update set n = counts.n + excluded.n`)
    if (gathered.searches.length > 0)
      await tx.execute(sql`
        insert into ${searches} (day, query, found, n)
        select it.day, it.words, it.found, it.n from ${wordsOf(gathered.searches)}
        where ${hasRoom('searches', 'query')}
        order by 1, 2
        on conflict (day, query) do update set n = searches.n + excluded.n, found = excluded.found`)
    if (gathered.missing.length > 0)
      await tx.execute(sql`
        insert into ${missingAddresses} (day, path, n)
        select it.day, it.words, it.n from ${wordsOf(gathered.missing)}
        where ${hasRoom('missing_addresses', 'path')}
        order by 1, 2
        on conflict (day, path) do update set n = missing_addresses.n + excluded.n`)
  })
}

const rowsOf = (rows: object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`
const wordsOf = (rows: Asked[]) => sql`${rowsOf(rows)} it(day date, words text, found int, n int)`

/** What the day has already, and new ones while they are few. */
function hasRoom(table: string, column: string) {
  const [name, known] = [sql.identifier(table), sql.identifier(column)]
  return sql`(exists (select 1 from ${name} a where a.day = it.day and a.${known} = it.words)
    or (select count(*) from ${name} a where a.day = it.day) < ${roomOfADay})`
}
