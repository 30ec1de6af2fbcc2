import { createHmac, randomBytes } from 'node:crypto'
import { vietnamDay } from '@/vietnamese/dates'
import { fold } from '@/vietnamese/fold'
import { thingOf, type Hit } from './hit'
import { Recent } from './recent'
import type { Visitor } from './visitor'

export type Count = {
  /** ISO 8601, UTC, its first minute. */
  hour: string
  kind: 'read' | 'scan' | 'share' | 'print' | 'plain' | 'listen'
  articleId: number | null
  codeId: number | null
  channel: string | null
  n: number
}
export type Asked = { day: string; words: string; found: number; n: number }
/** What was gathered and is not written yet. */
export type Gathered = { counts: Count[]; searches: Asked[]; missing: Asked[] }

/** People behind one address: a ward's Wi-Fi, a phone company. More of them in an hour are taken for one that plays. */
const programsOfAnAddress = 5
const thingsOfAnAddress = 2000
const wordsOfAnAddress = 60
/** Vietnam's clock before UTC; asking Intl at every hit would cost more than all the rest. */
const hoursAhead = 7
const roomForKeys = 400_000
const roomForRows = 50_000

/**
 * Gathers what is to be counted, one visitor once an hour for each thing. A visitor is a hash under a random salt
 * that no other process knows and that changes with the day; it never leaves memory.
 */
export class Tally {
  private readonly recent = new Recent(roomForKeys)
  private salt = randomBytes(32)
  private day = ''
  private dayNumber = 0
  private counts = new Map<string, Count>()
  private words = new Map<string, Asked & { kind: 'search' | 'missing' }>()

  /** @returns whether it counts */
  add(hit: Hit, visitor: Visitor, now = new Date()): boolean {
    if (visitor.count === 'nothing') return false
    this.turnDay(now)
    if (visitor.count === 'totals') return this.addToTotals(hit, visitor.address, now)
    if (!this.isNew(hit, visitor, now.getTime())) return false
    if (hit.kind === 'search' || hit.kind === 'missing') this.addWords(hit)
    else this.addCount(countOf(hit, now))
    return true
  }

  /** Hands over everything gathered so far. */
  take(): Gathered {
    const words = [...this.words.values()]
    const of = (kind: 'search' | 'missing') =>
      words.filter((it) => it.kind === kind).map(({ kind: _, ...it }) => it)
    const gathered = { counts: [...this.counts.values()], searches: of('search'), missing: of('missing') }
    this.counts = new Map()
    this.words = new Map()
    return gathered
  }

  /** Takes back what could not be written. */
  giveBack({ counts, searches, missing }: Gathered): void {
    for (const it of counts) this.addCount(it)
    for (const it of searches) this.sumWords({ kind: 'search', ...it })
    for (const it of missing) this.sumWords({ kind: 'missing', ...it })
  }

  private turnDay(now: Date): void {
    const dayNumber = Math.floor((now.getTime() + hoursAhead * 3_600_000) / 86_400_000)
    if (dayNumber === this.dayNumber) return
    this.dayNumber = dayNumber
    this.day = vietnamDay(now)
    this.salt = randomBytes(32)
    this.recent.clear()
  }

  private hash(...parts: string[]): string {
    return createHmac('sha256', this.salt).update(parts.join('\n')).digest('base64').slice(0, 12)
  }

  private isNew(hit: Hit, { address, program }: { address: string; program: string }, now: number): boolean {
    const isWords = hit.kind === 'search' || hit.kind === 'missing'
    const thing = thingOf(hit)
    const most = isWords ? wordsOfAnAddress : thingsOfAnAddress
    const limits: [string, number][] = [
      [this.hash(thing, address, program), 1],
      [this.hash(thing, address), programsOfAnAddress],
      [this.hash(isWords ? 'words' : 'things', address), most],
    ]
    return this.recent.take(limits, now)
  }

  private addToTotals(hit: Hit, address: string, now: Date): boolean {
    if (hit.kind === 'search' || hit.kind === 'missing') return false
    const limit: [string, number] = [this.hash('totals', address), wordsOfAnAddress]
    if (!this.recent.take([limit], now.getTime())) return false
    this.addCount({ ...countOf(hit, now), articleId: null, codeId: null, channel: null })
    return true
  }

  private addCount(count: Count): void {
    const key = [count.hour, count.kind, count.articleId, count.codeId, count.channel].join(' ')
    const known = this.counts.get(key)
    if (known) known.n += count.n
    else if (this.counts.size < roomForRows) this.counts.set(key, { ...count })
  }

  private addWords(hit: Extract<Hit, { kind: 'search' | 'missing' }>): void {
    const it =
      hit.kind === 'search' ? { words: searched(hit.query), found: hit.found } : { words: hit.path, found: 0 }
    if (it.words) this.sumWords({ kind: hit.kind, day: this.day, ...it, n: 1 })
  }

  private sumWords(it: Asked & { kind: 'search' | 'missing' }): void {
    const key = [it.kind, it.day, it.words].join(' ')
    const known = this.words.get(key)
    if (known) Object.assign(known, { n: known.n + it.n, found: it.found })
    else if (this.words.size < roomForRows) this.words.set(key, { ...it })
  }
}

function countOf(hit: Exclude<Hit, { kind: 'search' | 'missing' }>, now: Date): Count {
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000).toISOString()
  const none = { articleId: null, codeId: null, channel: null }
  return { hour, n: 1, ...none, ...hit }
}

/** Folded; empty where it may name a person: a number as long as a telephone's, an e-mail address. */
function searched(query: string): string {
  const words = fold(query).replace(/\s+/g, ' ').trim().slice(0, 100)
  return /\d[\d .-]{5,}\d|\S@\S/.test(words) ? '' : words
}
