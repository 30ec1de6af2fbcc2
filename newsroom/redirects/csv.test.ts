import { expect, test } from 'vitest'
import { readCsv, writeCsv } from './csv'

const cells = (text: string) => readCsv(text).map((it) => it.cells)

test('CSV is read as spreadsheets write it', () => {
  expect(cells('\uFEFF/a,/b\r\n/c,/d')).toEqual([
    ['/a', '/b'],
    ['/c', '/d'],
  ])
  expect(cells('/a;/b\n\n;\n/c;"/d;""x"""')).toEqual([
    ['/a', '/b'],
    ['/c', '/d;"x"'],
  ])
  expect(cells('/a\t/b')).toEqual([['/a', '/b']])
  expect(cells('')).toEqual([])
})

test('a row is known by the line on which it begins, also after a cell of several lines', () => {
  expect(readCsv('"/a\n/b",x\n\n/c,y').map((it) => it.line)).toEqual([1, 4])
})

test('what is written is read back, and no cell is a formula', () => {
  const rows = [
    ['/tin,tức', 'có "ngoặc"'],
    ['/a', '/b'],
  ]
  expect(cells(writeCsv(rows))).toEqual(rows)
  expect(cells(writeCsv([['=1+1', '-x']]))).toEqual([["'=1+1", "'-x"]])
})
