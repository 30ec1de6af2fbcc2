import { expect, it } from 'vitest'
import { isPublicName, publicName } from './names'

it.each([
  ['Lịch cắt điện.PDF', 'pdf', 'Lịch cắt điện.pdf'],
  ['C:\\fakepath\\anh.tar.gz', 'jpg', 'anh.tar.jpg'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['.bashrc', 'pdf', 'bashrc.pdf'],
  ['hóa đơn\u202efdp.exe', 'pdf', 'hóa đơnfdp.pdf'],
  ['a\r\nSet-Cookie: b="1".pdf', 'pdf', 'aSet-Cookie- b=-1.pdf'],
  ['', 'png', 'tep.png'],
  ['x'.repeat(300), 'png', `${'x'.repeat(80)}.png`],
  ['Nga\u0300y mo\u031b\u0301i.docx', 'docx', 'Ngày mới.docx'],
])('%j becomes a safe public name', (given, ending, name) => {
  expect(publicName(given, ending)).toBe(name)
  expect(isPublicName(name)).toBe(true)
})

it.each(['../a.pdf', 'a/b.pdf', '.pdf', 'a', 'a.pdf\0', '..', 'a\\b.pdf'])('%j is no public name', (name) => {
  expect(isPublicName(name)).toBe(false)
})
