import { Workbook, type Worksheet } from 'exceljs'
import type { Cell, Table } from './report'

/** What a spreadsheet would take for a formula is text. */
const harmless = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell

/** A sheet for each table, ready to be read, sorted and printed. */
export async function xlsxOf(tables: Table[], site: string): Promise<Buffer> {
  const book = new Workbook()
  book.creator = site
  for (const table of tables) fill(book.addWorksheet(table.name), table)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const [narrowest, widest] = [10, 64]
/** Merged cells don't grow by themselves. In points. */
const twoLines = 32

function fill(sheet: Worksheet, { head, rows, total }: Table): void {
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  }
  const isNumeric = head.map((_, n) => rows.some((row) => typeof row[n] === 'number'))
  sheet.addRow(head).font = { bold: true }
  for (const row of rows) sheet.addRow(row.map(harmless))
  if (total) sheet.addRow(total.map(harmless)).font = { bold: true }
  head.forEach((title, n) => {
    const column = sheet.getColumn(n + 1)
    column.width = widthOf([title, ...rows.filter((row) => row.length > 1).map((row) => row[n] ?? '')])
    column.alignment = {
      vertical: 'top',
      wrapText: !isNumeric[n],
      horizontal: isNumeric[n] ? 'right' : 'left',
    }
    column.eachCell((cell) => {
      if (typeof cell.value === 'number') cell.numFmt = '#,##0'
      else if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy'
    })
  })
  for (const [n, row] of rows.entries()) {
    if (row.length !== 1) continue
    sheet.mergeCells(n + 2, 1, n + 2, head.length)
    sheet.getRow(n + 2).height = twoLines
  }
  if (rows.length > 1 && rows.every((row) => row.length === head.length))
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: head.length } }
}

/** In letters, with room for the arrow of the filter. */
const widthOf = (cells: Cell[]) => {
  const longest = Math.max(...cells.map((it) => (it instanceof Date ? 10 : String(it).length)))
  return Math.min(widest, Math.max(narrowest, longest + 4))
}

/** Days as ISO 8601: `01/11` would be January to an English Excel. */
const written = (cell: Cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : harmless(cell))
const quoted = (cell: Cell) =>
  typeof cell === 'number' ? String(cell) : `"${String(written(cell)).replaceAll('"', '""')}"`

/**
 * All tables in one file, each under its name; with the mark by which Excel knows UTF-8. Commas as RFC 4180 has them,
 * for other programs: an Excel set to Vietnam waits for semicolons, an English one for commas, and the line `sep=`
 * that would serve both makes it forget UTF-8. Who has Excel takes the workbook.
 */
export const csvOf = (tables: Table[]): string =>
  `\uFEFF${tables
    .map(({ name, head, rows, total }) =>
      [[name], head, ...rows, ...(total ? [total] : [])].map((row) => row.map(quoted).join(',')).join('\r\n'),
    )
    .join('\r\n\r\n')}\r\n`
