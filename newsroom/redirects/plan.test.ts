import { expect, test } from 'vitest'
import { planRows, type Standing } from './plan'

const nothing: Standing = { exact: new Map(), patterns: [] }
const plan = (rows: [string, string][], standing = nothing) =>
  planRows(
    rows.map((cells, n) => ({ line: n + 1, cells })),
    standing,
    ['tin.vn'],
  )
const verdicts = (rows: [string, string][], standing = nothing) =>
  plan(rows, standing).map((it) => it.verdict)

test('a head row is passed over, in either language', () => {
  expect(
    plan([
      ['Địa chỉ cũ', 'Địa chỉ mới'],
      ['/a', '/moi-nhat'],
    ]),
  ).toHaveLength(1)
  expect(
    plan([
      ['from', 'to'],
      ['/a', '/moi-nhat'],
    ]),
  ).toHaveLength(1)
})

test('loops are found, across the file and with what stands', () => {
  expect(
    verdicts([
      ['/a', '/b'],
      ['/b', '/a'],
      ['/c', '/c'],
    ]),
  ).toEqual(['loop', 'loop', 'loop'])
  const standing = { exact: new Map([['/b', '/a']]), patterns: [] }
  const [row] = plan([['/a', '/b']], standing)
  expect(row).toMatchObject({ verdict: 'loop', message: 'Vòng lặp: /a → /b → /a' })
})

test('a chain is written as one hop', () => {
  const standing = { exact: new Map([['/c', '/bai-viet/d']]), patterns: [] }
  expect(
    plan(
      [
        ['/a', '/b'],
        ['/b', '/c'],
      ],
      standing,
    ),
  ).toMatchObject([
    { from: '/a', target: '/bai-viet/d', chain: ['/b', '/c', '/bai-viet/d'], verdict: 'new' },
    { from: '/b', target: '/bai-viet/d', chain: ['/c', '/bai-viet/d'] },
  ])
})

test('patterns lead on too, and are not followed themselves', () => {
  const rows: [string, string][] = [
    ['/{slug}.html', '/bai-viet/{slug}'],
    ['/cu', '/cau-moi.html'],
  ]
  expect(plan(rows)).toMatchObject([
    { pattern: true, target: '/bai-viet/{slug}', verdict: 'new' },
    { target: '/bai-viet/cau-moi', chain: ['/cau-moi.html', '/bai-viet/cau-moi'] },
  ])
})

test('what stands already is the same or changed; twins in the file are told', () => {
  const standing = {
    exact: new Map([
      ['/a', '/moi-nhat'],
      ['/b', '/rss'],
    ]),
    patterns: [],
  }
  const rows: [string, string][] = [
    ['/a', '/moi-nhat'],
    ['/b', '/so-do'],
    ['/c', '/rss'],
    ['/c', '/rss'],
    ['/c', '/so-do'],
  ]
  expect(verdicts(rows, standing)).toEqual(['same', 'changed', 'new', 'same', 'wrong'])
})

test('what can not be read is wrong, with words', () => {
  const rows: [string, string][] = [
    ['gioi-thieu', '/a'],
    ['/a', 'https://khac.vn/'],
    ['/{la}', '/a'],
  ]
  expect(plan(rows).every((it) => it.verdict === 'wrong' && it.message)).toBe(true)
})
