import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { counts, missingAddresses, searches } from '@/db/schema/portal/counts'
import { codes } from '@/db/schema/sharing/codes'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, published } from '@/newsroom/testing/stories'
import { parseBeacon, type Hit } from './hit'
import { changed, readRankings } from './ranking'
import { Tally } from './tally'
import { visitorOf } from './visitor'
import { writeCounts } from './write'

const browser = 'Mozilla/5.0 (Linux; Android 10; K) Chrome/142.0.0.0 Mobile Safari/537.36'
const robot = 'Mozilla/5.0 (compatible; Googlebot/2.1)'

test('after a burst of 10,000 mixed hits every figure is right', async () => {
  const [one, two] = [await published(db()), await published(db())]
  const secret = await draft(db(), await makeStaff(db(), 'reporter'))
  const [main] = await db().select().from(codes).where(eq(codes.articleId, one.id))
  const scan: Hit = { kind: 'scan', codeId: main!.id, articleId: one.id }
  const hit = (line: string) => parseBeacon(line)
  const truth = { read1: 0, read2: 0, scan: 0, copy: 0, quiet: 0, search: 0, missing: 0 }
  const tally = new Tally()
  let heard = 0
  const send = (it: Hit | null, address: string, headers: Record<string, string> = {}, method = 'POST') => {
    heard++
    const all: Record<string, string> = { 'user-agent': browser, 'x-forwarded-for': address, ...headers }
    if (it) tally.add(it, visitorOf({ method, header: (name) => all[name] ?? null }))
  }
  for (let n = 0; n < 500; n++) {
    const address = `14.160.${n >> 8}.${n & 255}`
    for (let again = 0; again < 5; again++) send(hit(`read ${one.id}`), address)
    truth.read1++
    send(hit(`read ${two.id}`), address, n % 2 ? {} : { dnt: '1' })
    if (n % 2) truth.read2++
    else truth.quiet++
    for (let again = 0; again < 3; again++) send(scan, address, {}, 'GET')
    truth.scan++
    send(scan, `27.72.${n >> 8}.${n & 255}`, {}, 'HEAD')
    send(scan, `27.73.${n >> 8}.${n & 255}`, { 'user-agent': robot }, 'GET')
    send(hit(`read ${one.id}`), `27.74.${n >> 8}.${n & 255}`, { 'sec-purpose': 'prefetch' })
    send(hit(`read ${one.id}`), `27.75.${n >> 8}.${n & 255}`, { cookie: 'next-auth.session-token=a' })
    send(hit(`read ${secret.storyId}`), address)
    send(hit('read 999999'), address)
    send(hit(`share ${one.id} copy`), address)
    truth.copy++
    send(hit('search 3 phà Cái Viềng'), address)
    truth.search++
    send(hit('missing /trang-cu.html'), address)
    truth.missing++
    send(hit('rác'), address)
    send(hit(`read ${two.id}`), '113.160.9.9', { 'user-agent': `${browser} ${n % 2}` })
    if (n % 100 === 0) await writeCounts(db(), tally.take())
  }
  truth.read2 += 2
  expect(heard).toBe(10_000)
  await writeCounts(db(), tally.take())
  await writeCounts(db(), tally.take())
  const rows = await db().select().from(counts)
  const sum = (is: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(is).reduce((all, { n }) => all + n, 0)
  const [asked] = await db().select().from(searches)
  const [lost] = await db().select().from(missingAddresses)
  expect({
    read1: sum((it) => it.kind === 'read' && it.articleId === one.id),
    read2: sum((it) => it.kind === 'read' && it.articleId === two.id),
    scan: sum((it) => it.kind === 'scan' && it.codeId === main!.id && it.articleId === one.id),
    copy: sum((it) => it.kind === 'share' && it.channel === 'copy'),
    quiet: sum((it) => it.articleId === null),
    search: asked?.query === 'pha cai vieng' && asked.found === 3 && asked.n,
    missing: lost?.path === '/trang-cu.html' && lost.n,
  }).toEqual(truth)
  expect(sum(() => true)).toBe(truth.read1 + truth.read2 + truth.scan + truth.copy + truth.quiet)
})

test('the order of what is read most changes in its section and in the whole site alone', async () => {
  const [low, high] = [await published(db()), await published(db())]
  const tally = new Tally()
  const reads = async (articleId: number, from: number, to: number) => {
    for (let n = from; n < to; n++)
      tally.add({ kind: 'read', articleId }, { count: 'all', address: `a ${n}`, program: 'Mozilla' })
    await writeCounts(db(), tally.take())
  }
  await reads(high.id, 0, 2000)
  await reads(low.id, 0, 1000)
  const before = await readRankings(db())
  await reads(low.id, 1000, 1001)
  expect(changed(before, await readRankings(db()))).toEqual([])
  const other = await published(db(), { sectionId: low.sectionId })
  await reads(other.id, 0, 1500)
  expect(changed(before, await readRankings(db())).sort()).toEqual(['', String(low.sectionId)].sort())
})
