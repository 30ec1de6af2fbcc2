import { expect, test } from 'vitest'
import { collator } from './sort'

test('names stand in Vietnamese order, figures by value', () => {
  const names = ['Đồ Sơn', 'Ân', 'Dương Kinh', 'Ăn', 'An', 'Quận 10', 'Quận 9', 'Em', 'Ổn', 'Ô', 'Ơn', 'On']
  expect(names.sort(collator.compare)).toEqual([
    'An',
    'Ăn',
    'Ân',
    'Dương Kinh',
    'Đồ Sơn',
    'Em',
    'On',
    'Ô',
    'Ổn',
    'Ơn',
    'Quận 9',
    'Quận 10',
  ])
})
