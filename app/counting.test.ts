import { afterEach, expect, test, vi } from 'vitest'
import type { Gathered } from '@/portal/counting/tally'
import { hearBeacon, startCounting } from './counting'

/** What is on disk: all that a process which is killed leaves behind. */
const disk = vi.hoisted(() => ({ n: 0, isAway: false, milliseconds: 1000 }))
vi.mock('@/db/client', () => ({ db: () => null }))
vi.mock('@/portal/counting/ranking', () => ({ readRankings: async () => new Map(), changed: () => [] }))
vi.mock('@/portal/counting/days', () => ({ sumDays: async () => {} }))
vi.mock('@/portal/counting/write', () => ({
  writeCounts: async (_: unknown, { counts }: Gathered) => {
    await new Promise((done) => setTimeout(done, disk.milliseconds))
    if (disk.isAway) throw new Error('the database is away')
    for (const { n } of counts) disk.n += n
  },
}))
afterEach(() => vi.useRealTimers())

const readBy = (reader: number) => {
  const headers: Record<string, string> = {
    'user-agent': 'Mozilla/5.0 (Linux; Android 10; K) Chrome/142.0.0.0 Mobile Safari/537.36',
    'x-forwarded-for': `14.160.${reader >> 8}.${reader & 255}`,
  }
  hearBeacon((name) => headers[name] ?? null, 'read 1')
}

test('whenever the process is killed, it loses five seconds of counts at most; without a database, none', async () => {
  vi.useFakeTimers()
  startCounting()
  const tenths = async (from: number, to: number, look: (heard: number) => void) => {
    for (let heard = from + 1; heard <= to; heard++) {
      readBy(heard)
      await vi.advanceTimersByTimeAsync(100)
      look(heard)
    }
  }
  await tenths(0, 300, (heard) => expect(disk.n).toBeGreaterThanOrEqual(heard - 50))
  disk.isAway = true
  await tenths(300, 500, () => {})
  disk.isAway = false
  await vi.advanceTimersByTimeAsync(5000)
  expect(disk.n).toBe(500)
  await tenths(500, 600, (heard) => expect(disk.n).toBeGreaterThanOrEqual(heard - 50))
})
