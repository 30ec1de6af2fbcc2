import type { Cell, Table } from '../blocks'
import { element, escape } from '../markup'

/** A table that scrolls by itself where it is too wide; `flow` writes what stands in a cell. */
export function tableHtml(table: Table, flow: (content: Cell['content']) => string): string {
  const { rows, caption } = table
  const head = headRows(rows)
  const write = (from: number, to: number) =>
    rows.slice(from, to).map((row, at) => rowHtml(row, to - from - at, flow))
  const label = caption || 'Bảng số liệu'
  const parts = [
    caption && element('caption', {}, escape(caption)),
    head > 0 && element('thead', {}, write(0, head).join('')),
    head < rows.length && element('tbody', {}, write(head, rows.length).join('')),
  ]
  const inner = element('table', {}, parts.filter(Boolean).join(''))
  return element('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': label }, inner)
}

/** The rows at the top that hold nothing but headings, unless one of them reaches down into the figures. */
function headRows(rows: Cell[][]): number {
  const first = rows.findIndex((row) => row.length === 0 || !row.every((cell) => cell.header))
  const count = first < 0 ? rows.length : first
  const reachesDown = rows.slice(0, count).some((row, at) => row.some((cell) => at + cell.rowspan > count))
  return reachesDown ? 0 : count
}

/** A cell can't reach past the last of the rows it stands among (`left`, itself counted). */
function rowHtml(row: Cell[], left: number, flow: (content: Cell['content']) => string): string {
  const scope = row.every((cell) => cell.header) ? 'col' : 'row'
  const cells = row.map((cell) => {
    const rowspan = Math.min(cell.rowspan, left)
    const span = { colspan: cell.colspan > 1 ? cell.colspan : null, rowspan: rowspan > 1 ? rowspan : null }
    const inner = flow(cell.content)
    return cell.header ? element('th', { scope, ...span }, inner) : element('td', span, inner)
  })
  return element('tr', {}, cells.join(''))
}
