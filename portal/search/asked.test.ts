import { expect, test } from 'vitest'
import { fromSearchPath, readAsked, searchAddress, toSearchPath } from './asked'

const read = (query: string) => readAsked(new URLSearchParams(query))
const segments = (path: string | null) => path!.split('/').slice(2)

test('what a form sends comes back from the path and makes one address', () => {
  const asked = read('q=+Đồ+Sơn&muc=do-thi&tac-gia=lan-anh&tu=2025-01-31&den=&xep=moi&trang=2')
  expect(asked).toEqual({
    typed: 'Đồ Sơn',
    page: 2,
    order: 'date',
    narrow: { section: 'do-thi', author: 'lan-anh', from: '2025-01-31' },
    misread: {},
  })
  expect(fromSearchPath(segments(toSearchPath(asked)))).toEqual(asked)
  expect(read(searchAddress(asked).split('?')[1]!)).toEqual(asked)
})

test('a day may be written as Vietnamese write it; what is none is kept, to be shown again', () => {
  expect(read('q=a&tu=1/2/2025&den=28.02.2025').narrow).toEqual({ from: '2025-02-01', to: '2025-02-28' })
  const asked = read('q=a&tu=30/2/2025&den=hôm qua')
  expect(asked).toMatchObject({ narrow: {}, misread: { from: '30/2/2025', to: 'hôm qua' } })
  expect(fromSearchPath(segments(toSearchPath(asked)))).toEqual(asked)
})

test('what else can not be read counts as not asked', () => {
  expect(read('q=a&muc=Đô thị&tu=&den=+&xep=la&trang=0')).toEqual(read('q=a'))
  expect(toSearchPath(read('q=+&muc=do-thi'))).toBeNull()
})

test('a path that nobody made is none', () => {
  for (const path of ['YQ', 'YQ/0', 'YQ/1/x', 'YQ/01', '!/1', 'YQ/1/bXVjPeG6', 'YQ/1/bXVjPWRvLXRoaQ/x'])
    expect(fromSearchPath(path.split('/'))).toBeNull()
  expect(fromSearchPath(['YQ', '1'])?.typed).toBe('a')
})
