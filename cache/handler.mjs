import { lightenCodes } from './codes.mjs'
import { sheetAhead, stripFramework } from './strip.mjs'

/**
 * Next's cache, kept in memory and bounded: pages, the reads they were made from, and short-lived misses.
 * An entry dies when one of its tags is expired. A page's HTML is stripped before it is first sent.
 * @typedef {import('next/dist/server/lib/incremental-cache').CacheHandlerValue} Entry
 * @typedef {{ entry: Entry, tags: string[], size: number }} Kept
 */

const tagsHeader = 'x-next-cache-tags'
/** A page that renders this in its head is sent as 404: Next's own `notFound()` answers an empty shell. */
const missingMark = '<meta name="http-status" content="404"/>'
const millisecondsOfAMiss = 10_000

/** Keeps the most recently used up to a number of bytes. */
class Shelf {
  /** @param {number} room bytes */
  constructor(room) {
    this.room = room
    this.used = 0
    /** @type {Map<string, Kept>} */
    this.kept = new Map()
  }
  /** @param {string} key */
  get(key) {
    const kept = this.kept.get(key)
    if (!kept) return null
    this.kept.delete(key)
    this.kept.set(key, kept)
    return kept
  }
  /** @param {string} key @param {Kept} kept */
  set(key, kept) {
    this.delete(key)
    this.kept.set(key, kept)
    this.used += kept.size
    for (const oldest of this.kept.keys()) {
      if (this.used <= this.room) break
      this.delete(oldest)
    }
  }
  /** @param {string} key */
  delete(key) {
    const kept = this.kept.get(key)
    if (!kept) return
    this.kept.delete(key)
    this.used -= kept.size
  }
}

const megabyte = 1024 * 1024

/**
 * What is kept, once for the process: Next loads this file more than once (itself and with the proxy's bundle), and
 * an expiry must reach what the other copy keeps.
 * `endless` is for what anybody can ask for without end: unknown addresses, searches.
 * `expired`: when each tag was last expired, ms.
 * `making`: what is being made now, and since when: it counts as old as that, so that a change made meanwhile expires it.
 * `brand`: the site's mark and name as the last page has them, for the page that says that others failed.
 * @typedef {{ known: Shelf, endless: Shelf, expired: Map<string, number>, making: Map<string, { since: number, makers: number }>, brand?: string }} Store
 */
const everywhere = /** @type {typeof globalThis & { congtinCache?: Store, congtinKeepsPages?: boolean }} */ (
  globalThis
)
/** @type {Store} */
const store = (everywhere.congtinCache ??= {
  known: new Shelf(256 * megabyte),
  endless: new Shelf(16 * megabyte),
  expired: new Map(),
  making: new Map(),
})
const shelves = { known: store.known, endless: store.endless }
const { expired, making } = store

/**
 * Makes every page and read that carries one of the tags be made anew at the next request.
 * @param {string[]} tags
 */
export function expireTags(tags) {
  for (const tag of tags) expired.set(tag, Date.now())
}

/** For what runs outside a request: the clock, jobs. */
Object.assign(globalThis, { congtinExpire: expireTags })

const longestMaking = 60_000

/** @param {string} key */
function begin(key) {
  if (making.size > 10_000) making.clear()
  const known = making.get(key)
  if (known && Date.now() - known.since < longestMaking) known.makers++
  else making.set(key, { since: Date.now(), makers: 1 })
  return null
}

/** @param {string} key @returns {number} when the first of its makers began, ms */
function finish(key) {
  const known = making.get(key)
  if (!known) return Date.now()
  if (--known.makers <= 0) making.delete(key)
  return known.since
}

/** @param {string} key @param {number} [status] */
const shelfOf = (key, status) =>
  status === 404 || /\$\/(tim-kiem|kiem-tra-ma)\//.test(key) ? shelves.endless : shelves.known

export default class MemoryCache {
  /** @param {string} key @param {{ kind: string, tags?: string[], softTags?: string[] }} ctx @returns {Promise<Entry | null>} */
  async get(key, ctx) {
    if (ctx.kind === 'APP_PAGE') everywhere.congtinKeepsPages = true
    const kept = shelves.known.get(key) ?? shelves.endless.get(key)
    if (!kept) return begin(key)
    const { lastModified, value } = kept.entry
    const tags = [...kept.tags, ...(ctx.tags ?? []), ...(ctx.softTags ?? [])]
    if (tags.some((tag) => (expired.get(tag) ?? 0) >= lastModified)) return begin(key)
    const status = value && 'status' in value ? value.status : undefined
    if (status === 404 && Date.now() - lastModified > millisecondsOfAMiss) return begin(key)
    return kept.entry
  }

  /** @param {string} key @param {any} data @param {{ tags?: string[], cacheControl?: Entry['cacheControl'] }} ctx */
  async set(key, data, ctx) {
    if (!data) {
      shelves.known.delete(key)
      shelves.endless.delete(key)
      return
    }
    if (data.kind === 'APP_PAGE' && data.html.includes(missingMark)) data.status = 404
    if (data.kind === 'APP_PAGE' && process.env.CONGTIN_KEEP_FRAMEWORK !== '1') {
      data.html = lightenCodes(stripFramework(data.html))
      const link = sheetAhead(data.html)
      if (link) data.headers = { ...data.headers, link }
      data.segmentData = undefined
      store.brand = brandIn(data.html) ?? store.brand
    }
    const header = data.headers?.[tagsHeader]
    const tags = [
      ...(data.tags ?? []),
      ...(ctx.tags ?? []),
      ...(typeof header === 'string' ? header.split(',') : []),
    ]
    const entry = { lastModified: finish(key), value: data, cacheControl: ctx.cacheControl }
    shelfOf(key, data.status).set(key, { entry, tags, size: sizeOf(data) })
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    expireTags([tags].flat())
  }

  resetRequestCache() {}
}

/** @param {string} html */
const brandIn = (html) => /<a class="brand" href="\/">([\s\S]*?)<\/a>/.exec(html)?.[1]

/** @param {any} data bytes, roughly */
function sizeOf(data) {
  const text = data.html?.length ?? data.data?.body?.length ?? data.body?.length ?? 0
  return 1024 + 2 * text + (data.rscData?.length ?? 0)
}
