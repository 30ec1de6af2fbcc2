import { Workbook } from 'exceljs'
import { channelName } from '@/sharing/channels'
import { shortDate } from '@/vietnamese/dates'
import { sumOf, type Line, type Statistics } from './read'

type Cell = string | number
export type Table = { name: string; head: string[]; rows: Cell[][] }

const counted = ['Lượt đọc', 'Lượt quét mã', 'Chạm chia sẻ', 'In, nghe, bản gọn']
const cells = (it: Line): Cell[] => [it.reads, it.scans, it.shares, it.others]

/** A report as tables, each with its head. */
export function tablesOf(it: Statistics): Table[] {
  const named = (name: string, first: string, lines: Line[]): Table => ({
    name,
    head: [first, ...counted],
    rows: lines.map((line) => [line.name, ...cells(line)]),
  })
  return [
    {
      name: 'Theo ngày',
      head: ['Ngày', 'Lượt đọc', 'Lượt quét mã', 'Chạm chia sẻ'],
      rows: [
        ...it.days.map((day): Cell[] => [
          shortDate(`${day.day}T00:00:00+07:00`),
          day.reads,
          day.scans,
          day.shares,
        ]),
        ['Cả tháng', sumOf(it.days, 'reads'), sumOf(it.days, 'scans'), sumOf(it.days, 'shares')],
      ],
    },
    {
      name: 'Bài',
      head: ['Bài', 'Chuyên mục', ...counted],
      rows: it.articles.map((line) => [line.name, line.under, ...cells(line)]),
    },
    named('Chuyên mục', 'Chuyên mục', it.sections),
    named('Tác giả', 'Tác giả', it.authors),
    {
      name: 'Nơi đặt mã',
      head: ['Nơi đặt', 'Phường, xã', 'Ghi chú', 'Mã', 'Dẫn tới', 'Lượt quét mã'],
      rows: [
        ...it.places.map((line): Cell[] => [line.name, line.ward, line.note, line.code, line.to, line.n]),
        ['Mã chính, cuối bài và trên bản in', '', '', '', '', it.mainScans],
      ],
    },
    {
      name: 'Kênh chia sẻ',
      head: ['Kênh', 'Chạm'],
      rows: it.channels.map((line) => [channelName(line.channel), line.n]),
    },
  ]
}

/** What a spreadsheet would take for a formula is text. */
const harmless = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell

export async function xlsxOf(tables: Table[]): Promise<Buffer> {
  const book = new Workbook()
  for (const { name, head, rows } of tables) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.addRow(head).font = { bold: true }
    for (const row of rows) sheet.addRow(row.map(harmless))
    head.forEach((_, n) => (sheet.getColumn(n + 1).width = n === 0 ? 60 : 18))
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

const quoted = (cell: Cell) => `"${String(harmless(cell)).replaceAll('"', '""')}"`

/** All tables in one file, each under its name; with the mark by which Excel knows UTF-8. */
export const csvOf = (tables: Table[]): string =>
  `\uFEFF${tables
    .map(({ name, head, rows }) =>
      [[name], head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n'),
    )
    .join('\r\n\r\n')}\r\n`
