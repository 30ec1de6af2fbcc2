import { expect, test } from 'vitest'
import { parseBeacon } from './hit'

test('a beacon is one short line', () => {
  expect(parseBeacon('read 12')).toEqual({ kind: 'read', articleId: 12 })
  expect(parseBeacon('print 12')).toEqual({ kind: 'print', articleId: 12 })
  expect(parseBeacon('share 12 zalo-group')).toEqual({
    kind: 'share',
    articleId: 12,
    codeId: null,
    channel: 'zalo-group',
  })
  expect(parseBeacon('search 7 đồ sơn')).toEqual({ kind: 'search', query: 'đồ sơn', found: 7 })
  expect(parseBeacon('missing /cu/trang.html?id=3')).toEqual({
    kind: 'missing',
    path: '/cu/trang.html?id=3',
  })
})

test('anything else is nothing', () => {
  const others = [
    ...['', 'read', 'read x', 'read -1', 'read 1.5', 'read 1e3', 'scan 12', 'plain 12', 'share 12 facebook'],
    ...['share 12', 'search 3 ', 'search x đồ sơn', 'missing khac.example', 'missing /đường', 'missing /a b'],
    `search 1 ${'a'.repeat(1000)}`,
    `missing /${'a'.repeat(400)}`,
    `read ${'9'.repeat(30)}`,
  ]
  for (const it of others) expect(parseBeacon(it)).toBeNull()
})
