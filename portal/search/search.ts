import { asc, eq } from 'drizzle-orm'
import type { Database, Queryable } from '@/db/client'
import { promotedResults, synonyms } from '@/db/schema/portal/search'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { headline } from '@/vietnamese/headline'
import { foldedWords, typedWords } from '@/vietnamese/search'
import { pageSize, type ListFilter, type ListItem } from '../listing'
import type { Narrow } from './asked'
import { readFacets, type Facets } from './facets'
import { readFilter } from './filter'
import { bounds, findCandidates } from './candidates'
import { find, type Found } from './find'
import { excerpt, highlight, type Piece } from './highlight'
import { anyOf, lexeme, loosened, narrowsLittle, parseQuery, phrase, tsquery, type Query } from './query'
import { corrected, forgiving, unknownWords } from './typo'
import { readVocabulary, variants } from './vocabulary'

export type Hit = { item: ListItem; title: Piece[]; sapo: Piece[]; excerpt: Piece[] | null }

export type Results = {
  hits: Hit[]
  /** Counts no further than the hits that are ranked: then there may be more. */
  total: number
  atLeast: boolean
  page: number
  pages: number
  /** The query as it may have been meant; the hits are those of it. */
  corrected: string | null
  /** What staff put first for this query. */
  promoted: { slug: string; title: string }[]
  facets: Facets
}

type SearchOptions = { page: number; order?: 'relevance' | 'date'; narrow?: Narrow }

/**
 * Looks for words in title, sapo and text: with or without marks, one slip forgiven when nothing else is found.
 * @returns null when there is no word to look for
 */
export async function search(db: Database, typed: string, options: SearchOptions): Promise<Results | null> {
  const query = parseQuery(typed)
  if (!query) return null
  const { page, order = 'relevance', narrow = {} } = options
  const filter = await readFilter(db, narrow)
  if (!filter) return nothing(page)
  const groups = (await db.select({ terms: synonyms.terms }).from(synonyms)).map((it) =>
    it.terms.map(foldedWords),
  )
  const place = { filter, order, limit: pageSize, offset: (page - 1) * pageSize }
  const words = [...query.words, ...query.phrases]
  const loose = loosened(query)
  const vocabulary = await readVocabulary(db)
  const inRow = words.join(' ').includes(' ') ? phrase(foldedWords(words.join(' '))) : null
  const found = await find(db, {
    ...place,
    folded: tsquery(query, foldedWords, groups),
    loose: [tsquery(loose, foldedWords, groups, narrowsLittle(loose, vocabulary))],
    typed: query.marked ? tsquery(query, typedWords) : null,
    inRow: inRow === null ? null : inRow.slice(0, -1) + (query.partial ? ':*)' : ')'),
  })
  const slipped = page === 1 && !found.sure ? await forgive(db, query, place, found.total) : null
  const direct = new Set(found.rows.map((row) => row.item.id))
  const added = (slipped?.rows ?? []).filter((row) => !direct.has(row.item.id))
  const rows = [...added, ...found.rows]
  const total = found.total + added.length
  const [promoted, facets] = await Promise.all([
    readPromoted(db, typed),
    readFacets(db, [...found.ids, ...added.map((row) => row.item.id)]),
  ])
  const meant = slipped?.meant ? (parseQuery(slipped.meant) ?? query) : query
  return {
    hits: rows.map((row) => shown(row, meant)),
    total,
    atLeast: total >= bounds.mostHits,
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    corrected: slipped?.meant ?? null,
    promoted,
    facets,
  }
}

const nothing = (page: number): Results => ({
  ...{ hits: [], total: 0, atLeast: false, page, pages: 1, corrected: null, promoted: [] },
  facets: { section: [], topic: [], author: [], source: [] },
})

const mostLookedUp = 3
/** Milliseconds: what no title has is seldom worth the wait. */
const patienceForGuesses = 150

type Place = { filter: ListFilter; order: 'relevance' | 'date'; limit: number; offset: number }

/**
 * What the query finds with one slip forgiven: titles that say it in a row, which is cheap and nearly always right;
 * where the query itself found nothing, also titles with all its words, then any text.
 */
async function forgive(db: Database, query: Query, place: Place, direct: number) {
  const vocabulary = await readVocabulary(db)
  const slips = forgiving(query, vocabulary, await readInTexts(db, unknownWords(query, vocabulary)))
  if (!slips) return null
  const tries = [
    ...(slips.inRow.length > 0 ? [{ ways: slips.inRow, titles: true }] : []),
    ...(direct === 0 ? [{ ways: slips.anywhere, titles: true }] : []),
    ...(direct === 0 ? [{ ways: slips.anywhere, titles: false, patience: patienceForGuesses }] : []),
  ]
  for (const { ways, ...how } of tries) {
    const ask = { folded: anyOf(ways), loose: slips.anywhere, typed: null, inRow: null, ...how }
    const { rows } = await find(db, { ...place, ...ask })
    const best = rows[0]
    if (!best) continue
    const { title, sapo } = best.item
    return { rows, meant: corrected(query, [title, sapo, best.text], (word) => variants(vocabulary, word)) }
  }
  return null
}

/** Those of the words that some article holds. */
async function readInTexts(db: Database, words: string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const word of words.slice(0, mostLookedUp)) {
    const folded = lexeme(word)
    const wanted = { folded, loose: [folded], inRow: null, titles: false, filter: {} }
    if ((await findCandidates(db, wanted)).length > 0) found.add(word)
  }
  return found
}

function shown({ item, text }: Found['rows'][number], query: Query): Hit {
  const sapo = highlight(item.sapo, query)
  const inText = sapo.some((it) => it.hit) ? null : excerpt(text, query)
  return {
    item,
    title: highlight(headline(item.title), query),
    sapo,
    excerpt: inText === null ? null : highlight(inText, query),
  }
}

async function readPromoted(db: Queryable, typed: string) {
  return db
    .select({ slug: visible.slug, title: visible.title })
    .from(promotedResults)
    .innerJoin(visible, eq(visible.id, promotedResults.articleId))
    .where(eq(promotedResults.query, foldedWords(typed)))
    .orderBy(asc(promotedResults.id))
}
