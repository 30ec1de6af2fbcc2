import { expect, test } from 'vitest'
import { codeIn, normalCode } from './alphabet'

test('a code is read however it is typed', () => {
  expect(normalCode(' 7K3MP ')).toBe('7k3mp')
  expect(normalCode('0oI1lu')).toBe('qqjjjv')
  for (const typed of ['7K3MP.', '7k3 mp', '“7k3mp”,', '7k3-mp', '\u200b7k3mp\u00a0', '７Ｋ３ＭＰ'])
    expect(normalCode(typed)).toBe('7k3mp')
  expect(normalCode('Đ7ưá')).toBe('dd7was')
  for (const typed of ['', '7k3', 'a'.repeat(13), '../..', '7k3mp<', 'đồ sơn', '7k3mp\0'])
    expect(normalCode(typed)).toBeNull()
})

test('a whole address is as good as its code', () => {
  for (const typed of [
    'https://tin.haiphong.example/q/7k3mp',
    'tin.haiphong.example/q/7k3mp?x=1',
    '/q/7k3mp.svg',
    'HTTPS://TIN.HAIPHONG.EXAMPLE/Q/7k3mp.',
    'tin.haiphong.example / q / 7k3mp',
    '7k3mp',
  ])
    expect(codeIn(typed)).toBe('7k3mp')
})
