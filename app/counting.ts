import { db } from '@/db/client'
import { sumDays } from '@/portal/counting/days'
import { parseBeacon, type Hit } from '@/portal/counting/hit'
import { changed, readRankings } from '@/portal/counting/ranking'
import { Tally } from '@/portal/counting/tally'
import { visitorOf, type Asking } from '@/portal/counting/visitor'
import { writeCounts } from '@/portal/counting/write'
import { forEver } from './jobs'
import { tags } from './tags'

const millisecondsBetweenWrites = 2000
const millisecondsBetweenRankings = 60_000
const millisecondsBetweenSums = 3_600_000

/** One for the process: the server's start and each route have modules of their own. */
const kept = globalThis as {
  congtinTally?: Tally
  congtinFlush?: () => Promise<void>
  congtinBeacon?: (header: Asking['header'], body: string) => void
  congtinExpire?: (tags: string[]) => void
}
const tally = () => (kept.congtinTally ??= new Tally())

/** Counts what a request did, if a reader sent it. */
export function count(request: Request, hit: Hit): void {
  tally().add(hit, visitorOf({ method: request.method, header: (name) => request.headers.get(name) }))
}

/** What a page's beacon says. Another site's pages say nothing here. */
export function hearBeacon(header: Asking['header'], body: string): void {
  const from = header('sec-fetch-site')
  const hit = from === null || from === 'same-origin' ? parseBeacon(body) : null
  if (hit) tally().add(hit, visitorOf({ method: 'POST', header }))
}

let writing = Promise.resolve()

/** Writes down what was gathered, one batch after another; while the database is away it is kept. */
function flush(): Promise<void> {
  const write = async () => {
    const gathered = tally().take()
    try {
      await writeCounts(db(), gathered)
    } catch (error) {
      tally().giveBack(gathered)
      throw error
    }
  }
  return (writing = writing.then(write, write))
}

/**
 * Writes every other second, sums days long gone, and each minute lets those pages be made anew whose "Đọc nhiều" has
 * another order.
 */
export function startCounting(): void {
  if (kept.congtinFlush) return
  kept.congtinFlush = flush
  kept.congtinBeacon = hearBeacon
  forEver('counts wait', millisecondsBetweenWrites, flush)
  forEver('sums of days wait', millisecondsBetweenSums, () => sumDays(db()))
  let known: Map<string, string> | null = null
  forEver('rankings wait', millisecondsBetweenRankings, async () => {
    const now = await readRankings(db())
    const families = known ? changed(known, now) : []
    known = now
    if (families.length > 0)
      kept.congtinExpire?.(families.map((it) => (it ? tags.countsIn(it) : tags.counts)))
  })
}
