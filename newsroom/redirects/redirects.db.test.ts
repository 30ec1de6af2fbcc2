import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { missingAddresses } from '@/db/schema/portal/counts'
import { redirects } from '@/db/schema/portal/site'
import { makeSection } from '@/db/testing/rows'
import { readRedirect } from '@/portal/old/redirects'
import { refreshWords } from '@/portal/search/vocabulary'
import { vietnamDay } from '@/vietnamese/dates'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { failure, problemFields, published, republished, value } from '../testing/stories'
import { readLast } from '../directory/version'
import { importRedirects } from './import'
import { dropLost, listLost } from './missing'
import { countRedirects, listRedirects, readRedirectRow, removeRedirect, saveRedirect } from './redirects'
import { tryAddress } from './try'

let chief: Actor
let bridge: { id: number; slug: string }
beforeAll(async () => {
  chief = await makeStaff(db(), 'administrator')
  bridge = await published(db(), { title: 'Cầu vượt sông Cấm thông xe', slug: 'cau-vuot-song-cam-thong-xe' })
  await makeSection(db(), { slug: 'the-thao', name: 'Thể thao' })
})
const save = (path: string, target: string) => saveRedirect(chief, { path, target }, db())
const trying = async (address: string) => value(await tryAddress(chief, { address }, db()))

test('an old address leads to an article, also after the article moved again', async () => {
  const { id } = value(await save('https://cu.example/tin/cau.aspx?id=7', `/bai-viet/${bridge.slug}`))
  expect(await readRedirect(db(), '/tin/cau.aspx?id=7')).toBe(`/bai-viet/${bridge.slug}`)
  await republished(db(), bridge.id, { slug: 'cau-vuot-song-cam' })
  expect(await readRedirect(db(), '/tin/cau.aspx?id=7')).toBe('/bai-viet/cau-vuot-song-cam')
  expect(await readRedirectRow(db(), id)).toMatchObject({ target: '/bai-viet/cau-vuot-song-cam' })
  value(await removeRedirect(chief, { id }, db()))
  expect(await readRedirect(db(), '/tin/cau.aspx?id=7')).toBeNull()
})

test('a chain becomes one hop, on both of its sides', async () => {
  value(await save('/b1', '/moi-nhat'))
  const a = value(await save('/a1', '/b1'))
  expect(await readRedirectRow(db(), a.id)).toMatchObject({ target: '/moi-nhat' })
  const rows = await listRedirects(db(), { words: '/b1', limit: 5, offset: 0 })
  const version = (await readLast(db(), 'redirect', rows[0]!.id))!.version
  value(await saveRedirect(chief, { id: rows[0]!.id, version, path: '/b1', target: '/so-do' }, db()))
  expect(await readRedirect(db(), '/b1')).toBe('/so-do')
})

test.each([
  ['', '/moi-nhat', ['path']],
  ['khong-gach', '/moi-nhat', ['path']],
  ['/moi-nhat', '/so-do', ['path']],
  ['/chuyen-muc/the-thao', '/so-do', ['path']],
  ['/{slug}-{slug}.html', '/so-do', ['path']],
  ['/x1', 'https://khac.example/', ['target']],
  ['/x1', '/khong-co-trang-nay', ['target']],
  ['/x1', '/x1', ['target']],
  ['/x1', '/bai-viet/{slug}', ['target']],
  ['/admin/nhan-su', '/moi-nhat', ['path']],
])('%s to %s is refused at %j', async (path, target, fields) => {
  expect(problemFields(await save(path, target))).toEqual(fields)
})

test('the same old address twice, a stranger field, a stale form, a lower role', async () => {
  const { id } = value(await save('/hai-lan', '/moi-nhat'))
  expect(problemFields(await save('/hai-lan/', '/so-do'))).toEqual(['path'])
  const extra = { path: '/y', target: '/so-do', origin: 'x' }
  expect(problemFields(await saveRedirect(chief, extra, db()))).toEqual(['form'])
  const stale = { id, version: 0, path: '/hai-lan', target: '/so-do' }
  expect(failure(await saveRedirect(chief, stale, db())).kind).toBe('conflict')
  const publisher = await makeStaff(db(), 'publisher')
  for (const result of [
    await saveRedirect(publisher, extra, db()),
    await removeRedirect(publisher, { id }, db()),
    await importRedirects(publisher, {}, db()),
    await dropLost(publisher, {}, db()),
    await tryAddress(publisher, {}, db()),
  ])
    expect(failure(result).kind).toBe('forbidden')
})

test('an address is tried as a reader would ask for it', async () => {
  value(await save('/Diem-bao/{slug}-{id}.html', '/bai-viet/{slug}'))
  expect(await trying('/Diem-bao/Cau-vuot-song-cam-57288.html')).toMatchObject({
    kind: 'leads',
    target: '/bai-viet/cau-vuot-song-cam',
    by: '/Diem-bao/{slug}-{id}.html',
  })
  expect(await trying('/moi-nhat')).toMatchObject({ kind: 'lives' })
  expect(await trying('/Diem-bao/khong-co-57288.html')).toMatchObject({ kind: 'missing' })
  expect(await trying('chữ')).toMatchObject({ kind: 'missing' })
})

test('a file is read dry first, with its loops, chains and dead ends; then written', async () => {
  const csv = [
    'Địa chỉ cũ;Địa chỉ mới',
    '/cu/1.html;/bai-viet/cau-vuot-song-cam',
    '/cu/2.html;/cu/1.html',
    '/cu/3.html;/cu/4.html',
    '/cu/4.html;/cu/3.html',
    '/cu/5.html;/bai-viet/khong-he-co',
    '/cu/6.html;https://khac.example/x',
    '/so-do;/moi-nhat',
  ].join('\n')
  const before = await countRedirects(db())
  const dry = value(await importRedirects(chief, { csv, write: false, deadToo: false }, db()))
  expect(dry.counts).toEqual({ new: 2, changed: 0, same: 0, dead: 1, loop: 2, wrong: 2, chain: 1 })
  expect(dry.rows.map((it) => it.line)).toEqual([7, 8, 4, 5, 6, 3, 2])
  expect(await countRedirects(db())).toBe(before)
  const done = value(await importRedirects(chief, { csv, write: true, deadToo: false }, db()))
  expect(done.written).toBe(2)
  expect(await readRedirect(db(), '/cu/2.html')).toBe('/bai-viet/cau-vuot-song-cam')
  const again = value(await importRedirects(chief, { csv, write: true, deadToo: false }, db()))
  expect(again.counts).toMatchObject({ new: 0, same: 2 })
  expect(again.written).toBe(0)
  for (const bad of [{ csv: '' }, { csv: 5 }, { csv: 'a'.repeat(7_000_001) }])
    expect(
      problemFields(await importRedirects(chief, { write: true, deadToo: false, ...bad }, db())),
    ).toEqual(['csv'])
})

test('what nobody found is reported with what it may have meant', async () => {
  await refreshWords(db())
  const today = vietnamDay(new Date())
  const lost = [
    ['/tin-tuc/cau-vuot-qua-song-cam-thong-xe-4711.html', 9],
    ['/the-thao', 5],
    ['/wp-login.php', 3],
    ['/cu/1.html', 2],
  ] as const
  await db()
    .insert(missingAddresses)
    .values([
      ...lost.map(([path, n]) => ({ day: today, path, n })),
      { day: '2020-01-01', path: '/lau-roi', n: 99 },
    ])
  const targets = async () => (await listLost(db(), 50)).map((it) => [it.path, it.suggestion?.target])
  expect(await targets()).toEqual([
    [lost[0][0], '/bai-viet/cau-vuot-song-cam'],
    ['/the-thao', '/chuyen-muc/the-thao'],
    ['/wp-login.php', undefined],
  ])
  value(await save(lost[0][0], '/bai-viet/cau-vuot-song-cam'))
  value(await dropLost(chief, { path: '/wp-login.php' }, db()))
  expect(await targets()).toEqual([['/the-thao', '/chuyen-muc/the-thao']])
})

test('the list is searched in both addresses', async () => {
  const found = await listRedirects(db(), { words: 'song-cam', limit: 50, offset: 0 })
  expect(found.length).toBeGreaterThan(1)
  expect(await countRedirects(db(), 'song-cam')).toBe(found.length)
  expect(await countRedirects(db(), '100%_')).toBe(0)
  expect(await db().$count(redirects)).toBeGreaterThan(found.length)
})
