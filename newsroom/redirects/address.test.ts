import { expect, test } from 'vitest'
import { readOld, readTarget } from './address'

test.each([
  ['/gioi-thieu.html', '/gioi-thieu.html', false],
  ['https://haiphong.gov.vn/Diem-bao/tin-57288.html', '/Diem-bao/tin-57288.html', false],
  ['/Portal/PrintItem.aspx?ContentID=135634', '/Portal/PrintItem.aspx?ContentID=135634', false],
  ['/tin-t%E1%BB%A9c/', '/tin-tức', false],
  ['/Diem-bao/{slug}-{id}.html', '/Diem-bao/{slug}-{id}.html', true],
])('%s is kept as %s', (typed, address, pattern) => {
  expect(readOld(typed)).toEqual({ address, pattern })
})

test.each([
  '',
  'gioi-thieu',
  '/',
  '//x.vn/a',
  '/a b',
  '/admin/bai-viet',
  '/q/abcd',
  '/{gi}',
  `/${'a'.repeat(2001)}`,
])('%s is no old address', (typed) => {
  expect(readOld(typed)).toHaveProperty('wrong')
})

test('a target is a page of this site', () => {
  const hosts = ['tin.haiphong.example', 'cu.haiphong.example']
  expect(readTarget('/bai-viet/cau-moi', hosts)).toMatchObject({ address: '/bai-viet/cau-moi' })
  expect(readTarget('https://cu.haiphong.example/moi-nhat', hosts)).toMatchObject({ address: '/moi-nhat' })
  expect(readTarget('/bai-viet/{slug}', hosts, ['slug'])).toEqual({
    address: '/bai-viet/{slug}',
    pattern: true,
  })
  for (const typed of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/admin',
    '/bai-viet/{slug}',
    '',
  ])
    expect(readTarget(typed, hosts), typed).toHaveProperty('wrong')
})
