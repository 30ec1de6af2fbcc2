import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client'

/**
 * Breaks the wall on purpose, for the spec to prove that it would notice: readers' one view then shows the newest
 * revision of every story, whatever its state.
 * @param owner of the tables
 */
export async function breakWall(owner: Database): Promise<void> {
  await owner.execute(sql`
    create or replace view visible_articles as
    select (jsonb_populate_record(null::articles, to_jsonb(a) || jsonb_build_object(
      'id', s.id,
      'slug', r.content->>'slug',
      'title', r.content->>'title',
      'sapo', r.content->>'sapo',
      'section_id', coalesce(s.section_id, a.section_id),
      'html', '<p>' || (r.content->>'sapo') || '</p>',
      'text', r.content->>'sapo',
      'body', r.content->'body',
      'published_at', least(a.published_at, now()),
      'remove_at', null, 'ending', null, 'ended_at', null,
      'share_title', r.content->'share'->>'title',
      'share_text', r.content->'share'->>'text',
      'search_title', to_tsvector('simple', title_key(r.content->>'title')),
      'search_folded', to_tsvector('simple', title_key(r.content->>'title'))
    ))).*
    from stories s
    join lateral (select content from revisions where story_id = s.id order by number desc limit 1) r on true
    join lateral (select * from articles order by id = s.id desc, id limit 1) a on true`)
}
