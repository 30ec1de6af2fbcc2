import { beforeEach, expect, test, vi } from 'vitest'
import MemoryCache, { expireTags } from './handler.mjs'

let now = Date.UTC(2026, 0, 1)
beforeEach(() => {
  vi.useFakeTimers({ now: (now += 3_600_000) })
})

const cache = new MemoryCache()
const context = { kind: 'APP_PAGE' }
const page = (html: string, tags = 'danh-sach', status = 200) => ({
  kind: 'APP_PAGE',
  html,
  status,
  headers: { 'x-next-cache-tags': tags },
})
const key = (path: string) => `/route-cache/APP_PAGE/0/$${path}`

async function readAt(path: string) {
  const entry = await cache.get(key(path), context)
  return entry?.value as { html: string; status: number } | undefined
}

test('a page is kept until one of its tags is expired', async () => {
  await cache.set(key('/mot'), page('<p>Một</p>', 'danh-sach,trang'), {})
  vi.advanceTimersByTime(365 * 24 * 3_600_000)
  expect(await readAt('/mot')).toMatchObject({ html: '<p>Một</p>', status: 200 })
  expireTags(['bai-viet:khac'])
  expect(await readAt('/mot')).toBeDefined()
  expireTags(['trang'])
  expect(await readAt('/mot')).toBeUndefined()
})

test('a page that was begun before a change and finished after it is not kept', async () => {
  expect(await readAt('/hai')).toBeUndefined()
  vi.advanceTimersByTime(20_000)
  expireTags(['danh-sach'])
  vi.advanceTimersByTime(5_000)
  await cache.set(key('/hai'), page('cũ'), {})
  expect(await readAt('/hai')).toBeUndefined()
  await cache.set(key('/hai'), page('mới'), {})
  expect((await readAt('/hai'))?.html).toBe('mới')
})

test('of two that make the same, none is kept that began before the change', async () => {
  await readAt('/ba')
  vi.advanceTimersByTime(1000)
  await readAt('/ba')
  vi.advanceTimersByTime(1000)
  expireTags(['danh-sach'])
  vi.advanceTimersByTime(1000)
  await cache.set(key('/ba'), page('cũ'), {})
  await cache.set(key('/ba'), page('cũ nữa'), {})
  expect(await readAt('/ba')).toBeUndefined()
})

test('one whose making failed does not make the next ones old for long', async () => {
  await readAt('/bon')
  vi.advanceTimersByTime(1000)
  expireTags(['danh-sach'])
  vi.advanceTimersByTime(60_000)
  await readAt('/bon')
  await cache.set(key('/bon'), page('mới'), {})
  expect((await readAt('/bon'))?.html).toBe('mới')
})

test('a page that says it is missing is a 404, for ten seconds', async () => {
  await cache.set(key('/khong-co'), page('<head><meta name="http-status" content="404"/></head>'), {})
  expect(await readAt('/khong-co')).toMatchObject({ status: 404 })
  vi.advanceTimersByTime(10_001)
  expect(await readAt('/khong-co')).toBeUndefined()
})

test('addresses without end push out each other and never a page', async () => {
  await cache.set(key('/bai-viet/that'), page('thật'), {})
  const large = 'x'.repeat(1024 * 1024)
  const missing = `<meta name="http-status" content="404"/>${large}`
  for (let n = 0; n < 12; n++) await cache.set(key(`/khong-co/${n}`), page(missing), {})
  for (let n = 0; n < 12; n++) await cache.set(key(`/tim-kiem/${n}`), page(large), {})
  expect(await readAt('/khong-co/11')).toBeUndefined()
  expect(await readAt('/tim-kiem/0')).toBeUndefined()
  expect(await readAt('/tim-kiem/11')).toBeDefined()
  expect((await readAt('/bai-viet/that'))?.html).toBe('thật')
})

test('the name of the site is at hand when its pages fail', async () => {
  const named = (name: string) => `<header><a class="brand" href="/"><b>${name}</b></a></header>`
  await cache.set(key('/ten'), page(named('Cổng tin')), {})
  await cache.set(key('/the'), page('<p>Thẻ</p>'), {})
  expect(globalThis).toMatchObject({ congtinCache: { brand: '<b>Cổng tin</b>' } })
})
