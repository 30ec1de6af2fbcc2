import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { search } from '@/portal/search/search'
import { report } from './table'

const rounds = 10

/** Milliseconds of a search, by kind of query, over the words that the site really has. */
export async function benchSearch(db: Database): Promise<void> {
  const articles = await db.$count(sql`visible_articles`)
  const kinds = await queries(db)
  const rows = []
  for (const [kind, all] of Object.entries(kinds)) {
    const times: number[] = []
    let found = 0
    for (let round = 0; round < rounds; round++)
      for (const query of all) {
        const began = performance.now()
        found += (await search(db, query, { page: 1 }))?.total ?? 0
        times.push(performance.now() - began)
      }
    times.sort((a, b) => a - b)
    const at = (share: number) =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
    rows.push({
      query: kind,
      example: all[0] ?? '',
      articles,
      'hits each': Math.round(found / times.length),
      'median ms': at(0.5),
      'p95 ms': at(0.95),
      'max ms': at(1),
    })
  }
  report('search', rows)
}

async function queries(db: Database): Promise<Record<string, string[]>> {
  const words = async (order: 'asc' | 'desc', least: number, skip: number) =>
    (
      await db.execute<{ word: string }>(
        sql`select word from search_words where length(word) > 2 and articles >= ${least} order by articles ${sql.raw(order)}, word offset ${skip} limit 8`,
      )
    ).map((it) => it.word)
  const common = await words('desc', 1, 5)
  const rare = await words('asc', 1, 100)
  const titles = (
    await db.execute<{ title: string }>(
      sql`select title from visible_articles order by published_at desc offset 500 limit 8`,
    )
  ).map((it) => it.title.split(' '))
  const slip = (word: string) => word.slice(0, 1) + word.slice(2)
  return {
    'one common word': common.map((it) => `${it} `),
    'one rare word': rare.map((it) => `${it} `),
    'two common words': common.map((it, n) => `${it} ${common[(n + 1) % common.length]} `),
    'a common and a rare word': common.map((it, n) => `${it} ${rare[n]} `),
    'quoted phrase': titles.map((it) => `"${it.slice(1, 4).join(' ')}"`),
    'words of a title': titles.map((it) => `${it.slice(0, 6).join(' ')} `),
    'an unfinished word': titles.map((it) => it.slice(0, 4).join(' ').slice(0, -1)),
    'one slip': titles.map(
      (it) => `${[...it.slice(0, 2), slip(it[2] ?? 'cua'), ...it.slice(3, 6)].join(' ')} `,
    ),
    'nothing there': ['qzqzqz xwxwxw', 'khongcotunay', 'zzyzx 99887766 ', 'wq wq wq wq '],
  }
}
