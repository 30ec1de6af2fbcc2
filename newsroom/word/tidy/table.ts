import type { Cell, Flow, Table } from '@/body/blocks'
import { type Markup, textOf } from '../markup'

const SPAN = 50

/** The rows of a table that are its own, not those of a table in it. */
function rowsOf(it: Markup): { row: Markup; head: boolean }[] {
  return it.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'tr') return [{ row: child, head: it.name === 'thead' }]
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : []
  })
}

const cellsOf = (row: Markup): Markup[] =>
  row.children.filter((it): it is Markup => typeof it !== 'string' && (it.name === 'td' || it.name === 'th'))

const span = (value: string | undefined): number =>
  Math.min(SPAN, Math.max(1, Math.floor(Number(value ?? 1)) || 1))

/**
 * A table; null without any cell. `flow` reads what stands in a cell. A first row in bold alone is what Word writes
 * for headings.
 */
export function tableOf(it: Markup, flow: (cell: Markup) => Flow): Table | null {
  const rows = rowsOf(it)
    .map(({ row, head }) =>
      cellsOf(row).map((cell): Cell => ({
        header: head || cell.name === 'th',
        colspan: span(cell.attrs.colspan),
        rowspan: span(cell.attrs.rowspan),
        content: flow(cell),
      })),
    )
    .filter((row) => row.length > 0)
  const [first, second] = rows
  if (!first) return null
  const isHead = second !== undefined && !first.some((cell) => cell.header) && first.every(isBold)
  if (isHead) rows[0] = first.map((cell) => ({ ...cell, header: true, content: cell.content.map(unbold) }))
  const caption = it.children.find(
    (child): child is Markup => typeof child !== 'string' && child.name === 'caption',
  )
  return { kind: 'table', caption: caption ? textOf(caption).replace(/\s+/g, ' ').trim() : '', rows }
}

const isBold = ({ content }: Cell): boolean =>
  content.length > 0 &&
  content.every(
    (it) =>
      it.kind === 'paragraph' &&
      it.content.every((part) => part.kind === 'break' || part.styles.includes('bold') || !part.text.trim()),
  )

const unbold = (it: Flow[number]): Flow[number] =>
  it.kind !== 'paragraph'
    ? it
    : {
        ...it,
        content: it.content.map((part) =>
          part.kind === 'text' ? { ...part, styles: part.styles.filter((style) => style !== 'bold') } : part,
        ),
      }

/** Whether a table only frames something: one cell, as Word and mail programs draw boxes. */
export function onlyCell(it: Markup): Markup | null {
  const cells = rowsOf(it).flatMap(({ row }) => cellsOf(row))
  return cells.length === 1 ? cells[0]! : null
}

const CAPTION = 300

/**
 * The cells of a table that only sets pictures and their captions side by side, column by column, as Word's users do
 * it; null for a real table.
 */
export function picturesByColumn(it: Markup): Markup[] | null {
  const rows = rowsOf(it).map(({ row }) => cellsOf(row))
  const cells = rows.flat()
  const isPictured = cells.some(hasPicture)
  if (!isPictured || rows.length > 4 || cells.some((cell) => textOf(cell).trim().length > CAPTION))
    return null
  const columns = Math.max(...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat()
}

const hasPicture = (it: Markup | string): boolean =>
  typeof it !== 'string' && (it.name === 'img' || it.children.some(hasPicture))
