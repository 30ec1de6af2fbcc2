export type CsvRow = { line: number; cells: string[] }

/**
 * Reads CSV as spreadsheets write it: comma, semicolon or tab, quoted cells with line breaks, a byte order mark.
 * Empty lines are left out. `line` counts from 1, where the row begins.
 */
export function readCsv(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(source)
  const rows: CsvRow[] = []
  let [line, cell, quoted] = [1, '', false]
  let row: CsvRow = { line, cells: [] }
  const endCell = () => {
    row.cells.push(cell.trim())
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.cells.some(Boolean)) rows.push(row)
    row = { line, cells: [] }
  }
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!
    if (sign === '\n') line++
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (source[at + 1] === '"') cell += source[++at]!
      else quoted = false
    } else if (sign === '"' && cell.trim() === '') [quoted, cell] = [true, '']
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else cell += sign
  }
  endRow()
  return rows
}

function separatorOf(source: string): string {
  const first = source.slice(0, 2000).split('\n', 1)[0]!
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, it) => (count(it) > count(best) ? it : best))
}

/** The same the other way; a cell that a spreadsheet might take for a formula begins with an apostrophe. */
export function writeCsv(rows: string[][]): string {
  const cell = (value: string) => {
    const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value
    return /[",;\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
