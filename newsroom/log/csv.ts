import { isoWithOffset } from '@/vietnamese/dates'
import type { LogRow } from './page'
import { detailWords, eventWords } from './words'

/** Full-width signs too: spreadsheets read them as their own. */
const formula = /^[\s\u0000-\u001f]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** One cell, quoted; what a spreadsheet would run as a formula gets an apostrophe before it. */
const cell = (value: string): string =>
  `"${(formula.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`

export const csvLine = (cells: string[]): string => `${cells.map(cell).join(',')}\r\n`

/** The mark at the beginning tells spreadsheets that the text is UTF-8. */
export const logHead = `\ufeff${csvLine(['Lúc', 'Người', 'Việc', 'Chi tiết', 'Động từ', 'Đối tượng', 'Mã', 'Dữ liệu'])}`

export const logLine = (row: LogRow): string =>
  csvLine([
    isoWithOffset(row.at),
    row.person,
    eventWords(row),
    detailWords(row.detail),
    row.verb,
    row.subject,
    row.subjectId,
    JSON.stringify(row.detail),
  ])
