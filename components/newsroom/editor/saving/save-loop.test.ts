import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer, Refusal } from '@/newsroom/answer'
import { SaveLoop, type SaveState } from './save-loop'

type Saved = { version: number; savedAt: string }
type Send = (content: string, version: number) => Promise<Answer<Saved>>

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const fine: Send = async (_, version) => ({ ok: true, value: { version: version + 1, savedAt: 'now' } })
const refusal = (kind: Refusal['kind'], more: Partial<Refusal> = {}): Refusal => ({
  ok: false,
  kind,
  message: kind,
  problems: [],
  ...more,
})

function loop(send: Send) {
  const device = { copy: null as string | null }
  const said: SaveState['kind'][] = []
  const sent: [string, number][] = []
  const it = new SaveLoop<string, Saved>({
    version: 3,
    savedAt: 'before',
    send: (content, version) => {
      sent.push([content, version])
      return send(content, version)
    },
    keep: (content) => {
      device.copy = content
      return true
    },
    forget: () => (device.copy = null),
    tell: (state) => said.push(state.kind),
    saved: () => {},
  })
  return { it, device, said, sent }
}

test('a pause saves, within three seconds, once', async () => {
  const { it, sent, said } = loop(fine)
  it.change('m')
  it.change('một')
  await vi.advanceTimersByTimeAsync(3000)
  expect(sent).toEqual([['một', 3]])
  expect(said).toEqual(['waiting', 'waiting', 'saving', 'saved'])
  expect(it.version).toBe(4)
})

test('who never pauses is saved all the same, now and then', async () => {
  const { it, sent } = loop(async (content, version) => {
    await new Promise((done) => setTimeout(done, 150))
    return fine(content, version)
  })
  for (let n = 0; n < 600; n++) {
    it.change(`chữ ${n}`)
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(sent.length).toBe(2)
  await vi.advanceTimersByTimeAsync(3000)
  expect(sent.at(-1)).toEqual(['chữ 599', 5])
})

test('one save is in flight; what is typed meanwhile goes with the next, on the new version', async () => {
  let answer = (_: Answer<Saved>) => {}
  const { it, sent } = loop(() => new Promise((done) => (answer = done)))
  it.change('một')
  await vi.advanceTimersByTimeAsync(2000)
  it.change('hai')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(sent).toEqual([['một', 3]])
  answer({ ok: true, value: { version: 4, savedAt: 'now' } })
  await vi.advanceTimersByTimeAsync(2000)
  expect(sent).toEqual([
    ['một', 3],
    ['hai', 4],
  ])
})

test('without a network the copy stays on the device until the server has the text', async () => {
  let online = false
  const { it, device, said } = loop((content, version) =>
    online ? fine(content, version) : Promise.reject(new TypeError('Failed to fetch')),
  )
  it.change('giữ lấy')
  await vi.advanceTimersByTimeAsync(1600)
  expect(it.state).toEqual({ kind: 'offline', kept: true })
  expect(device.copy).toBe('giữ lấy')
  online = true
  await vi.advanceTimersByTimeAsync(5000)
  expect(said.at(-1)).toBe('saved')
  expect(device.copy).toBeNull()
})

test('a stale version stops saving until somebody chooses; nothing typed is lost', async () => {
  const conflict = { version: 9, savedBy: 'Hùng', savedAt: 'then' }
  let stale = true
  const { it, sent, device } = loop((content, version) =>
    stale ? Promise.resolve(refusal('conflict', { conflict })) : fine(content, version),
  )
  it.change('của tôi')
  await vi.advanceTimersByTimeAsync(2000)
  expect(it.state).toEqual({ kind: 'conflict', kept: true, conflict })
  it.change('của tôi, thêm')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
  expect(device.copy).toBe('của tôi, thêm')
  stale = false
  it.goOn(9, null, 'của tôi, thêm')
  await vi.advanceTimersByTimeAsync(100)
  expect(sent.at(-1)).toEqual(['của tôi, thêm', 9])
  expect(it.state.kind).toBe('saved')
})

test('taking the other version drops the copy on the device', async () => {
  const { it, device } = loop(async () =>
    refusal('conflict', { conflict: { version: 9, savedBy: '', savedAt: '' } }),
  )
  it.change('của tôi')
  await vi.advanceTimersByTimeAsync(2000)
  it.goOn(9, 'then', null)
  expect(device.copy).toBeNull()
  expect([it.dirty, it.version]).toEqual([false, 9])
})

test('a lost session keeps the text and goes on by itself after signing in elsewhere', async () => {
  let signedIn = false
  const { it, device } = loop((content, version) =>
    signedIn ? fine(content, version) : Promise.resolve(refusal('signed-out')),
  )
  it.change('còn đây')
  await vi.advanceTimersByTimeAsync(2000)
  expect([it.state.kind, device.copy]).toEqual(['signed-out', 'còn đây'])
  signedIn = true
  expect(await it.flush()).toBe(true)
})

test('a page that goes away leaves its last letters on the device', () => {
  const { it, device } = loop(fine)
  it.change('chữ cuối')
  it.end()
  expect(device.copy).toBe('chữ cuối')
})

test('flush waits for what is in flight and says when the server refuses', async () => {
  const { it } = loop(async () => refusal('invalid', { problems: [{ field: 'slug', message: 'sai' }] }))
  it.change('một')
  expect(await it.flush()).toBe(false)
  expect(it.state).toMatchObject({ kind: 'invalid', kept: true })
})
