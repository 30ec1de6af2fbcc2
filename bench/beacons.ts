import { fork } from 'node:child_process'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { counts } from '@/db/schema/portal/counts'
import { readUndrawn } from '@/sharing/cards/read'
import { cpuMilliseconds } from './load'
import { paced, percentile, type Sent } from './paced'
import { report } from './table'

type Site = { origin: string; pid: number; article: string; articleId: number }
const readers = 40
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
const seconds = 8

/**
 * A reader beside so many beacons a second: none, the thousand that is promised, and all that are taken; of a server that
 * has begun its work, and has drawn the share cards of the demo's new articles.
 */
export async function benchBeacons(site: Site, db: Database): Promise<void> {
  while ((await readUndrawn(db, 1)).length > 0) await pause(1000)
  await Promise.all([read(site, 4), sendBeacons(site, 300, 4, 113)])
  const rows = []
  for (const [name, rate, network] of [
    ['none', null, 0],
    ['1,000 a second', 1000, 14],
    ['all that are taken', 0, 27],
  ] as const) {
    const before = { counted: await countedReads(db, site.articleId), cpu: cpuMilliseconds(site.pid) }
    const [reader, sent] = await Promise.all([
      read(site, seconds),
      rate === null ? null : sendBeacons(site, rate, seconds, network),
    ])
    const cpu = (cpuMilliseconds(site.pid) ?? Number.NaN) - (before.cpu ?? Number.NaN)
    rows.push({
      beacons: name,
      'answered/s': sent ? Math.round(sent.answered / sent.seconds) : 0,
      'beacon p99 ms': sent ? percentile(sent.milliseconds, 0.99).toFixed(1) : '–',
      'reader median ms': percentile(reader.milliseconds, 0.5).toFixed(1),
      'reader p99 ms': percentile(reader.milliseconds, 0.99).toFixed(1),
      'reader max ms': percentile(reader.milliseconds, 1).toFixed(1),
      'server CPU %': Math.round(cpu / reader.seconds / 10),
      answered: sent?.answered ?? 0,
      counted: (await settled(db, site.articleId)) - before.counted,
    })
  }
  report('beacons', rows)
}

/** An article, forty times a second. */
async function read({ origin, article }: Site, seconds: number): Promise<Sent> {
  const agent = new Agent({ keepAlive: true })
  const sent = await paced(readers, seconds, () => {
    return new Promise((done) => {
      get(origin + article, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
        answer.resume().once('end', () => done(answer.statusCode === 200))
      }).once('error', () => done(false))
    })
  })
  agent.destroy()
  if (sent.failed > 0) throw new Error(`${article}: ${sent.failed} readers had no page`)
  return sent
}

function sendBeacons(
  { origin, articleId }: Site,
  rate: number,
  seconds: number,
  network: number,
): Promise<Sent> {
  const sender = fork(join(import.meta.dirname, 'beacon-sender.ts'), [
    origin,
    ...[articleId, rate, seconds, network].map(String),
  ])
  return new Promise((done, fail) => {
    sender.once('message', (sent) => done(sent as Sent))
    // What it told comes before this; its exit may come before both.
    sender.once('disconnect', () => fail(new Error('the beacons ended early')))
  })
}

async function countedReads(db: Database, articleId: number): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`coalesce(sum(${counts.n}), 0)::int` })
    .from(counts)
    .where(and(eq(counts.kind, 'read'), eq(counts.articleId, articleId)))
  return row?.n ?? 0
}

/** Once nothing was written for longer than the server waits between two writes. */
async function settled(db: Database, articleId: number): Promise<number> {
  for (let known = -1; ;) {
    const now = await countedReads(db, articleId)
    if (now === known) return now
    known = now
    await pause(3000)
  }
}
