import { linesOf } from '../print/lines'
import type { Mark, Measure, Page } from '../print/marks'
import { cardSize, type Card } from './card'

const { width, height } = cardSize
const rim = 56
/** Where the picture begins, and how it is cut. */
export const cardPictureBox = { x: 660, y: 0, width: width - 660, height }
const sizes = [84, 72, 62, 56, 50, 45, 40]

/** A share card in pixels: headline, section and site on harbour blue, the picture beside. */
export function cardPage(card: Card, measure: Measure): Page {
  const room = (card.picture ? cardPictureBox.x : width) - 2 * rim
  const marks: Mark[] = [{ kind: 'box', x: 0, y: 0, width, height, fill: '#06304a' }]
  if (card.picture) marks.push({ kind: 'picture', ...cardPictureBox, src: card.picture.hash })
  marks.push({
    kind: 'box',
    x: 0,
    y: height - 10,
    width: card.picture ? cardPictureBox.x : width,
    height: 10,
    fill: '#be1e2d',
  })
  marks.push({ kind: 'flower', x: rim - 4, y: 44, size: 48, fill: '#ff8a8f' })
  const write = (text: string, face: 'serif' | 'bold', size: number, x: number, y: number, fill: string) =>
    marks.push({ kind: 'text', x, y, anchor: 'start', size, face, fill, text })
  const small = (text: string, size: number, x: number, y: number, fill: string) => {
    const within = rim + room - x
    const fitting = Math.max(18, Math.min(size, (size * within) / measure(text, 'bold', size)))
    const [line = ''] = linesOf(text, 'bold', fitting, within, 1, measure)
    write(line, 'bold', fitting, x, y, fill)
  }
  small(card.site, 26, rim + 56, 77, '#ffffff')

  const { size, lines } = headline(card.title, room, measure)
  const line = size * 1.3
  const block = 44 + lines.length * line
  let y = 118 + (height - 10 - 118 - block) / 2
  small(card.section.toLocaleUpperCase('vi'), 24, rim, y + 24, '#ff8a8f')
  y += 44
  for (const text of lines) write(text, 'serif', size, rim, (y += line) - size * 0.3, '#ffffff')
  return { width, height, marks }
}

/** The largest type at which the headline takes three lines, four for a long one. */
function headline(title: string, room: number, measure: Measure): { size: number; lines: string[] } {
  const fits = (size: number, most: number) => {
    const lines = linesOf(title, 'serif', size, room, Infinity, measure)
    const isWhole = lines.length <= most && lines.every((it) => measure(it, 'serif', size) <= room)
    return isWhole ? { size, lines } : null
  }
  for (const most of [3, 4, 5])
    for (const size of sizes) {
      const it = fits(size, most)
      if (it) return it
    }
  const size = sizes.at(-1) ?? 40
  return { size, lines: linesOf(title, 'serif', size, room, 5, measure) }
}
