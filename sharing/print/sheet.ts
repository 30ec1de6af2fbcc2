import { linesOf } from './lines'
import { ink, petal, quiet, quietModules, type Mark, type Measure, type Page, type QrPath } from './marks'
import { grids, leastSide, margin, papers, type SheetPaper } from './paper'

export type Label = {
  title: string
  /** In clear: `tin.haiphong.example/q/k7m2p` */
  address: string
  /** `Cấp 23/11/2026` */
  issued: string
  place: string
  site: string
  code: QrPath
}
export type SheetOptions = {
  paper: SheetPaper
  perSheet: number
  side: number
  /** Places at the head of the first sheet whose labels were peeled off before. */
  used?: number
}

export type Cell = { x: number; y: number; width: number; height: number }
const gap = 2.5

/**
 * The labels on as many sheets as they need, with lines to cut along. The side shrinks to what a cell can hold.
 * `empty`: the places of the first sheet that carry none.
 */
export function sheetPages(
  labels: Label[],
  options: SheetOptions,
  measure: Measure,
): { pages: Page[]; side: number; empty: Cell[] } {
  const { width, height } = papers[options.paper]
  const [columns, rows] = gridOf(options)
  const cell = { width: (width - 2 * margin) / columns, height: (height - 2 * margin) / rows }
  const sides = [...new Set(labels)].map((label) => fit(label, cell, options.side, measure).side)
  const side = Math.min(options.side, ...sides)
  const cells = Array.from({ length: columns * rows }, (_, n): Cell => {
    return {
      ...cell,
      x: margin + (n % columns) * cell.width,
      y: margin + Math.floor(n / columns) * cell.height,
    }
  })
  const used = Math.min(cells.length - 1, Math.max(0, Math.floor(options.used ?? 0)))
  const places = [...Array<null>(used).fill(null), ...labels]
  const sheets = Math.max(1, Math.ceil(places.length / cells.length))
  const on = (sheet: number, n: number) => places[sheet * cells.length + n]
  const pages = Array.from({ length: sheets }, (_, sheet): Page => {
    const marks = cells.flatMap((it, n) => {
      const label = on(sheet, n)
      return label ? labelMarks(label, it, side, measure) : []
    })
    return { width, height, marks: [...cuts(columns, rows, width, height), ...marks] }
  })
  return { pages, side, empty: cells.filter((_, n) => !on(0, n)) }
}

function gridOf({ paper, perSheet }: Pick<SheetOptions, 'paper' | 'perSheet'>): readonly [number, number] {
  const all: readonly (readonly [number, number])[] = grids[paper]
  return all.find(([columns, rows]) => columns * rows === perSheet) ?? all[0] ?? [1, 1]
}

function cuts(columns: number, rows: number, width: number, height: number): Mark[] {
  const [w, h] = [(width - 2 * margin) / columns, (height - 2 * margin) / rows]
  if (columns * rows === 1) return []
  const upright = Array.from({ length: columns - 1 }, (_, n) => margin + (n + 1) * w)
  const level = Array.from({ length: rows - 1 }, (_, n) => margin + (n + 1) * h)
  return [
    ...upright.map((x): Mark => ({ kind: 'cut', x1: x, y1: margin / 2, x2: x, y2: height - margin / 2 })),
    ...level.map((y): Mark => ({ kind: 'cut', x1: margin / 2, y1: y, x2: width - margin / 2, y2: y })),
  ]
}

const outer = (side: number, { modules }: QrPath) => side * (1 + (2 * quietModules) / modules)

/** Type sizes that go with a code of this side. */
const sizes = (side: number) => ({
  title: Math.min(9, Math.max(2.9, side * 0.1)),
  small: Math.min(5.2, Math.max(2.35, side * 0.068)),
})

type Fitted = {
  side: number
  lines: string[]
  title: number
  small: number
  extras: string[]
  height: number
}

/** The largest side, not above the wished one, at which everything has room; never under 25 mm. */
function fit(label: Label, cell: Pick<Cell, 'width' | 'height'>, wished: number, measure: Measure): Fitted {
  for (let side = wished; ; side -= 1) {
    const fitted = at(label, cell, Math.max(side, leastSide), measure)
    const isWide = outer(fitted.side, label.code) <= cell.width - gap
    if ((fitted.height <= cell.height - 2 * gap && isWide) || side <= leastSide) return fitted
  }
}

function at(label: Label, cell: Pick<Cell, 'width'>, side: number, measure: Measure): Fitted {
  const { title, small } = sizes(side)
  const room = cell.width - 4 * gap
  const lines = linesOf(label.title, 'serif', title, room, 3, measure)
  const extras = label.place ? linesOf(label.place, 'sans', small, room, 1, measure) : []
  const height =
    small * 1.7 +
    outer(side, label.code) +
    lines.length * title * 1.3 +
    small * (1.5 * (2 + extras.length) + 0.5)
  return { side, lines, title, small, extras, height }
}

function labelMarks(label: Label, cell: Cell, side: number, measure: Measure): Mark[] {
  const it = at(label, cell, side, measure)
  const middle = cell.x + cell.width / 2
  const marks: Mark[] = []
  let y = cell.y + Math.max(gap, (cell.height - it.height) / 2)
  const write = (text: string, face: 'serif' | 'sans' | 'bold', size: number, line: number, fill: string) => {
    y += size * line
    marks.push({
      kind: 'text',
      x: middle,
      y: y - size * (line - 1) * 0.6 - size * 0.12,
      anchor: 'middle',
      size,
      face,
      fill,
      text,
    })
  }
  const mark = it.small * 1.25
  const [site = label.site] = linesOf(label.site, 'bold', it.small, cell.width - 4 * gap - mark, 1, measure)
  const half = (measure(site, 'bold', it.small) + mark * 1.2) / 2
  marks.push({ kind: 'flower', x: middle - half, y: y + it.small * 0.28, size: mark })
  y += it.small * 1.7
  marks.push({
    kind: 'text',
    x: middle - half + mark * 1.2,
    y: y - it.small * 0.42,
    anchor: 'start',
    size: it.small,
    face: 'bold',
    fill: petal,
    text: site,
  })
  const whole = outer(side, label.code)
  const rim = (whole - side) / 2
  marks.push({ kind: 'qr', x: middle - side / 2, y: y + rim, side, code: label.code })
  y += whole
  for (const line of it.lines) write(line, 'serif', it.title, 1.3, ink)
  y += it.small * 0.5
  write(label.address, 'bold', it.small, 1.5, ink)
  for (const line of it.extras) write(line, 'sans', it.small, 1.5, quiet)
  write(label.issued, 'sans', it.small, 1.5, quiet)
  return marks
}
