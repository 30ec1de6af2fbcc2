import { and, asc, desc, eq, gt, inArray, lt, ne, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { articleRelated, articleTopics, visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { searchWords } from '@/db/schema/portal/search'
import { sections } from '@/db/schema/portal/sections'
import { item, itemColumns, type ListItem } from './listing'

/** A shared topic tells as much as two words in a row that one article in twenty has. */
const topicWorth = 3
/** A pair of words tells something when its rarer word is in a tenth of the articles that the commonest is in. */
const leastWorth = Math.log(10)
/** The rarest pairs of an article are looked for, and none whose every word is in more articles than these. */
const pairsAsked = 30
const mostHits = 2000
const nearest = 50

/**
 * "Tin liên quan": what an editor chose, in that order; then what shares topics with it or whose title shares rare
 * pairs of words with its title and sapo. One query, and no part of it grows with the site.
 */
export async function readRelated(db: Queryable, { id }: { id: number }, limit = 4): Promise<ListItem[]> {
  const ranked = sql`(
    select id, min(place) place, sum(score) score
    from (${chosen(db, id)} union all ${byTopics(db, id)} union all ${byWords(id)}) every
    where id <> ${id} group by id
  ) ranked`
  const rows = await db
    .select(itemColumns)
    .from(visible)
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .leftJoin(media, eq(media.id, visible.leadId))
    .innerJoin(ranked, sql`ranked.id = ${visible.id}`)
    .orderBy(sql`ranked.place nulls last`, desc(sql`ranked.score`), desc(visible.publishedAt))
    .limit(limit)
  return rows.map(item)
}

function chosen(db: Queryable, id: number) {
  return db
    .select({
      id: sql<number>`${articleRelated.relatedId}`.as('id'),
      place: sql<number>`${articleRelated.position}`.as('place'),
      score: sql<number>`0::float`.as('score'),
    })
    .from(articleRelated)
    .where(eq(articleRelated.articleId, id))
}

function byTopics(db: Queryable, id: number) {
  const mine = db
    .select({ id: articleTopics.topicId })
    .from(articleTopics)
    .where(eq(articleTopics.articleId, id))
  return db
    .select({
      id: sql<number>`${articleTopics.articleId}`.as('id'),
      place: sql<number | null>`null::int`.as('place'),
      score: sql<number>`(count(*) * ${sql.raw(String(topicWorth))})::float`.as('score'),
    })
    .from(articleTopics)
    .where(and(inArray(articleTopics.topicId, mine), ne(articleTopics.articleId, id)))
    .groupBy(articleTopics.articleId)
    .orderBy(desc(sql`count(*)`), desc(articleTopics.articleId))
    .limit(nearest)
}

/**
 * A Vietnamese word is mostly two syllables, so pairs of them are compared. How rare a syllable is stands in
 * `search_words`, which the clock counts: a word that isn't there yet is in no other article that matters.
 */
function byWords(id: number) {
  const worth = sql`sum(ln(most / rarer))`
  return sql`(
    with mine as (
      select it.lexeme word, place.at
      from ${visible}, unnest(ts_filter(${visible.searchFolded}, '{a,b}')) it, unnest(it.positions) place(at)
      where ${visible.id} = ${id}
    ), pairs as (
      select distinct one.word one, two.word two, greatest(1, least(first.articles, second.articles)) rarer
      from mine one
      join mine two on two.at = one.at + 1
      join ${searchWords} first on first.word = one.word
      join ${searchWords} second on second.word = two.word
      where least(first.articles, second.articles) <= ${mostHits}
      order by rarer limit ${pairsAsked}
    )
    select hit.id, null::int place, ${worth} score
    from (select max(articles)::float most from ${searchWords}) counted, pairs, lateral (
      select ${visible.id} from ${visible}
      where ${visible.searchTitle} @@ tsquery_phrase(one::tsquery, two::tsquery)
      order by ${visible.publishedAt} desc limit ${nearest}
    ) hit
    group by hit.id having ${worth} >= ${leastWorth}
  )`
}

/**
 * "Tin khác": newer and older ones of the same section, nearest first, `each` of both where there are.
 * @param article `family`: ids of the section and what belongs to it
 */
export async function readOthers(
  db: Queryable,
  article: { id: number; family: number[]; publishedAt: string },
  each = 4,
): Promise<{ newer: ListItem[]; older: ListItem[] }> {
  const here = sql`(${article.publishedAt}::timestamptz, ${article.id}::bigint)`
  const there = sql`(${visible.publishedAt}, ${visible.id})`
  const side = (newer: boolean) =>
    db
      .select({ ...itemColumns, newer: sql<boolean>`${newer}::boolean`.as('newer') })
      .from(visible)
      .innerJoin(sections, eq(sections.id, visible.sectionId))
      .leftJoin(media, eq(media.id, visible.leadId))
      .where(and(inArray(visible.sectionId, article.family), newer ? gt(there, here) : lt(there, here)))
      .orderBy(
        ...(newer
          ? [asc(visible.publishedAt), asc(visible.id)]
          : [desc(visible.publishedAt), desc(visible.id)]),
      )
      .limit(each)
  const rows = await unionAll(side(true), side(false))
  const of = (newer: boolean) =>
    rows.filter((it) => it.newer === newer).map(({ newer: _, ...row }) => item(row))
  return { newer: of(true), older: of(false) }
}
