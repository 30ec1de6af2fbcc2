import { setImmediate } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { searchVectors } from '@/db/search-vector'
import { tidy } from '@/db/tidy'
import type { Prose } from './prose'

const batchSize = 500
const minutesApart = 7

type Place = { staffId: number; sectionIds: number[]; sourceId: number; authorIds: number[] }

/**
 * Fills the tables past the verbs, which would take an hour for what a measurement needs in minutes. The rows are
 * what publishing writes; no page of a real site may come from here. All or nothing: until the end, no table has
 * its indexes.
 * @param db under the role that owns the tables
 */
export async function generateArticles(
  db: Database,
  prose: Prose,
  random: () => number,
  count: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const place = await findPlace(db)
  const newest = Date.now() - 3_600_000
  await db.transaction(async (tx) => {
    await tx.execute(
      sql`set local statement_timeout = 0; set local maintenance_work_mem = '512MB'; set local work_mem = '64MB'`,
    )
    const putBack = await withoutIndexes(tx)
    let writing: Promise<unknown> = Promise.resolve()
    for (let done = 0; done < count; done += batchSize) {
      const size = Math.min(batchSize, count - done)
      const rows: Row[] = []
      for (let n = 0; n < size; n++) {
        rows.push(row(prose, random, place, newest - (done + n) * minutesApart * 60_000))
        if (n % 10 === 0) await setImmediate()
      }
      await writing
      onProgress(done)
      writing = insert(tx, rows, place.staffId)
    }
    await writing
    onProgress(count)
    await putBack()
  })
  await tidy(db)
}

/** One index made at the end takes a fraction of what a hundred thousand additions to it take. */
async function withoutIndexes(tx: Transaction): Promise<() => Promise<void>> {
  const indexes = await tx.execute<{ name: string; made: string }>(sql`
    select it.indexrelid::regclass::text as name, pg_get_indexdef(it.indexrelid) as made from pg_index it
    where it.indrelid = any(array['stories', 'revisions', 'articles', 'article_authors', 'codes']::regclass[])
      and not exists (select from pg_constraint where conindid = it.indexrelid)`)
  for (const { name } of indexes) await tx.execute(sql.raw(`drop index ${name}`))
  return async () => {
    for (const { made } of indexes) await tx.execute(sql.raw(made))
  }
}

async function findPlace(db: Database): Promise<Place> {
  const ids = async (query: ReturnType<typeof sql>) =>
    (await db.execute<{ id: number }>(query)).map((it) => Number(it.id))
  const [staffId] = await ids(sql`select id from staff order by id limit 1`)
  const [sourceId] = await ids(sql`select id from sources order by own desc, id limit 1`)
  const sectionIds = await ids(sql`select id from sections order by id`)
  const authorIds = await ids(sql`select id from authors order by id`)
  if (!staffId || !sourceId || !sectionIds.length || !authorIds.length)
    throw new Error(
      'generate needs a database that has staff, sections, authors and a source: load the demo first',
    )
  return { staffId, sourceId, sectionIds, authorIds }
}

function row(prose: Prose, random: () => number, place: Place, at: number) {
  const title = prose
    .write(8)
    .split(' ')
    .slice(0, 9 + Math.floor(random() * 7))
    .join(' ')
    .replace(/[.,;:]$/, '')
  const sapo = prose.write(25)
  const paragraphs = Array.from({ length: 4 + Math.floor(random() * 8) }, () =>
    prose.write(30 + Math.floor(random() * 50)),
  )
  const text = paragraphs.join('\n\n')
  const pick = (ids: number[]) => ids[Math.floor(random() * ids.length)]!
  const body = {
    type: 'doc',
    content: paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
  }
  return {
    slug: `sinh-${at.toString(36)}-${Math.floor(random() * 1e9).toString(36)}`,
    code: Array.from({ length: 8 }, () => '23456789abcdefghjkmnpqrstvwxyz'[Math.floor(random() * 30)]).join(
      '',
    ),
    title,
    sapo,
    text,
    html: paragraphs.map((words) => `<p>${words}</p>`).join(''),
    body,
    words: text.split(/\s+/).length,
    section_id: pick(place.sectionIds),
    source_id: place.sourceId,
    author_id: pick(place.authorIds),
    at: new Date(at).toISOString(),
    vectors: searchVectors(title, sapo, text),
  }
}

type Row = ReturnType<typeof row>

async function insert(tx: Transaction, rows: Row[], staffId: number) {
  await tx.execute(sql`
    with given as (
      select nextval(pg_get_serial_sequence('stories', 'id')) story_id, it.* from json_to_recordset(${JSON.stringify(rows)}::json) as it(
        slug text, code text, title text, sapo text, text text, html text, body jsonb, words int, section_id bigint,
        source_id bigint, author_id bigint, at timestamptz, vectors json)
    ), story as (
      insert into stories (id, title, section_id, state, created_by, created_at, updated_at) overriding system value
      select story_id, title, section_id, 'published', ${staffId}, at, at from given returning id
    ), revision as (
      insert into revisions (story_id, number, state, content, created_by, saved_by, created_at, saved_at, publish_at)
      select story_id, 1, 'published', jsonb_build_object(
        'title', title, 'sapo', sapo, 'slug', slug, 'genre', 'news', 'sectionId', section_id, 'sourceId', source_id,
        'sourceUrl', null, 'authorIds', jsonb_build_array(author_id), 'topicIds', '[]'::jsonb, 'relatedIds', '[]'::jsonb,
        'lead', null, 'body', body, 'urgentUntil', null, 'share', '{"title":"","text":"","mediaId":null}'::jsonb),
        ${staffId}, ${staffId}, at, at, at from given
    ), article as (
      insert into articles (id, slug, title, sapo, section_id, source_id, body, html, text, words, published_at,
        search_title, search_folded, search_typed)
      select story_id, slug, title, sapo, section_id, source_id, body, html, text, words, at,
        (vectors->>'searchTitle')::tsvector, (vectors->>'searchFolded')::tsvector, (vectors->>'searchTyped')::tsvector
      from given returning id
    ), byline as (
      insert into article_authors (article_id, author_id, position) select story_id, author_id, 0 from given
    )
    insert into codes (code, article_id, main) select code, story_id, true from given`)
}
