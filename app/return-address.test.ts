import { expect, test } from 'vitest'
import { returnAddress } from './return-address'

const site = 'https://tin.haiphong.example'

test('leads back to a page of the newsroom', () => {
  expect(returnAddress('/admin/bai-viet/7?ban=2', site)).toBe('/admin/bai-viet/7?ban=2')
  expect(returnAddress(`${site}/admin`, site)).toBe('/admin')
})

test.each([
  undefined,
  ['/admin'],
  '',
  '/bai-viet/x',
  '/administrator',
  'https://xau.example/admin',
  '//xau.example/admin',
  '/\\xau.example/admin',
  'https://tin.haiphong.example@xau.example/admin',
  'javascript:alert(1)',
  'https://[',
  '/admin/../../..//xau.example',
])('never leads elsewhere: %s', (asked) => {
  expect(returnAddress(asked, site)).toBe('/admin')
})
