import { sql } from 'drizzle-orm'
import type { Database, Queryable } from '@/db/client'
import { searchWords } from '@/db/schema/portal/search'

const newestArticles = 100_000
const longestWord = 24

/**
 * Counts the words of the newest titles and sapos anew. Takes seconds on a large site: called by the clock,
 * never by a search.
 */
export async function refreshWords(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = '120s'`)
    const words = sql.raw(
      `select word, ndoc from ts_stat('select ts_filter(search_folded, ''{a,b}'') from visible_articles order by published_at desc limit ${newestArticles}') where length(word) <= ${longestWord} and word !~ '[0-9]'`,
    )
    await tx.delete(searchWords)
    await tx.execute(sql`insert into search_words (word, articles) ${words}`)
  })
  await readAnew(db)
}

export type Vocabulary = {
  articles: Map<string, number>
  /** Known words by each of the forms that leaving one letter out gives (SymSpell). */
  near: Map<string, string[]>
  /** In the order of their letters. */
  sorted: string[]
}

/** @param rows the words that articles hold, each with how many do */
export function buildVocabulary(rows: { word: string; articles: number }[]): Vocabulary {
  const near = new Map<string, string[]>()
  for (const { word } of rows)
    for (const form of [word, ...shorter(word)]) {
      const known = near.get(form)
      if (known) known.push(word)
      else near.set(form, [word])
    }
  const articles = new Map(rows.map((row) => [row.word, row.articles]))
  return { articles, near, sorted: [...articles.keys()].sort() }
}

/** How often articles hold a word that begins so. */
export function countOfStart({ articles, sorted }: Vocabulary, start: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < start) low = middle + 1
    else high = middle
  }
  let count = 0
  for (let at = low; sorted[at]?.startsWith(start); at++) count += articles.get(sorted[at]!) ?? 0
  return count
}

const mostVariants = 24

/**
 * Known words one slip away: a letter too many, too few, another, or two in the wrong order. Commonest first. Of a
 * single letter too few is all that can be told.
 */
export function variants(vocabulary: Vocabulary, word: string): string[] {
  const found = new Set([word, ...shorter(word)].flatMap((form) => vocabulary.near.get(form) ?? []))
  found.delete(word)
  return [...found]
    .filter((it) => word.length + it.length > 2 && oneSlip(word, it))
    .sort((a, b) => (vocabulary.articles.get(b) ?? 0) - (vocabulary.articles.get(a) ?? 0))
    .slice(0, mostVariants)
}

const shorter = (word: string) => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** Whether two different words are one insertion, deletion, substitution or transposition apart. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let endA = a.length
  let endB = b.length
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

const minutesKept = 10
type Kept = { at: number; vocabulary: Promise<Vocabulary> }
/** Pages and the clock are bundled apart; they share what is kept. */
const kept = globalThis as { congtinWords?: Kept }

/**
 * The words that the clock counted last, held in memory. After ten minutes they are read anew, while searches go on
 * with those of before.
 */
export function readVocabulary(db: Queryable): Promise<Vocabulary> {
  const now = kept.congtinWords
  if (!now) return readAnew(db)
  if (Date.now() - now.at <= minutesKept * 60_000) return now.vocabulary
  now.at = Date.now()
  readAnew(db).catch(() => {})
  return now.vocabulary
}

async function readAnew(db: Queryable): Promise<Vocabulary> {
  const reading = { at: Date.now(), vocabulary: db.select().from(searchWords).then(buildVocabulary) }
  kept.congtinWords ??= reading
  try {
    const vocabulary = await reading.vocabulary
    kept.congtinWords = reading
    return vocabulary
  } catch (error) {
    if (kept.congtinWords === reading) delete kept.congtinWords
    throw error
  }
}
