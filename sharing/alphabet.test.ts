import { expect, test } from 'vitest'
import { codeIn, normalCode } from './alphabet'

test('a code is read however it is typed', () => {
  expect(normalCode(' 7K3MP ')).toBe('7k3mp')
  expect(normalCode('0oI1lu')).toBe('qqjjjv')
  for (const typed of ['', '7k3', 'a'.repeat(13), '7k-3m', 'đồ sơn']) expect(normalCode(typed)).toBeNull()
})

test('a whole address is as good as its code', () => {
  for (const typed of [
    'https://tin.haiphong.example/q/7k3mp',
    'tin.haiphong.example/q/7k3mp?x=1',
    '/q/7k3mp.svg',
    '7k3mp',
  ])
    expect(codeIn(typed)).toBe('7k3mp')
})
