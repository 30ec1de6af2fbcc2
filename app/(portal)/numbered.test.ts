import { expect, test } from 'vitest'
import { numbered, pageAddress } from './numbered'

/** Where it redirects to. */
const leadsTo = (page: string) => {
  try {
    return numbered('/moi-nhat', ['trang', page])
  } catch (error) {
    return (error as { digest: string }).digest.split(';').slice(2, 4).join(' ')
  }
}

test('a list has fifty numbered pages, then the archive', () => {
  expect(numbered('/moi-nhat')).toBe(1)
  expect([leadsTo('2'), leadsTo('50')]).toEqual([2, 50])
  expect(leadsTo('1')).toBe('/moi-nhat 308')
  expect([leadsTo('51'), leadsTo('999999999')]).toEqual(['/luu-tru 308', '/luu-tru 308'])
})

test('trailing nonsense is no page', () => {
  for (const trang of [
    ['trang'],
    ['trang', '0'],
    ['trang', '02'],
    ['trang', '-1'],
    ['trang', '2', 'x'],
    ['rss'],
    ['2'],
  ])
    expect(numbered('/moi-nhat', trang)).toBeNull()
})

test('the first page has the address of its list', () => {
  expect([1, 2].map(pageAddress('/chu-de/tet'))).toEqual(['/chu-de/tet', '/chu-de/tet/trang/2'])
})
