import { expect, test } from 'vitest'
import { placesIn } from './places'

test('a line is a place, with its ward and a note, typed or pasted from a spreadsheet', () => {
  expect(placesIn('Nhà văn hóa; Phường Lê Chân; 6 nhãn; tầng 1\r\n\n  Bến xe \nChợ\tAn Dương\t')).toEqual([
    { place: 'Nhà văn hóa', ward: 'Phường Lê Chân', note: '6 nhãn; tầng 1' },
    { place: 'Bến xe', ward: '', note: '' },
    { place: 'Chợ', ward: 'An Dương', note: '' },
  ])
})
