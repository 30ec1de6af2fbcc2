import { linesOf } from './lines'
import { ink, petal, quiet, quietModules, type Mark, type Measure, type Page } from './marks'
import { papers, type PosterPaper } from './paper'
import type { Label } from './sheet'

export type Poster = Label & {
  sapo: string
  section: string
  picture: { src: string; credit: string } | null
}

/** The box that a poster's picture fills. */
export const posterPicture = (paper: PosterPaper) => {
  const unit = papers[paper].width / 210
  return { width: 182 * unit, height: 84 * unit }
}

/** A poster: picture, headline, sapo, and a code that is scanned from an arm's length and more. */
export function posterPage(
  poster: Poster,
  paper: PosterPaper,
  measure: Measure,
): { page: Page; side: number } {
  const { width, height } = papers[paper]
  const unit = width / 210
  const [left, room] = [14 * unit, 182 * unit]
  const marks: Mark[] = []
  const text = (
    text: string,
    face: 'serif' | 'sans' | 'bold',
    size: number,
    x: number,
    y: number,
    fill = ink,
  ) => marks.push({ kind: 'text', x, y, anchor: 'start', size, face, fill, text })

  marks.push({ kind: 'flower', x: left, y: 12 * unit, size: 10 * unit })
  text(poster.site, 'bold', 6 * unit, left + 13 * unit, 19 * unit)
  marks.push({ kind: 'box', x: left, y: 26 * unit, width: room, height: 1 * unit, fill: petal })
  let y = 33 * unit
  if (poster.picture) {
    const box = posterPicture(paper)
    marks.push({ kind: 'picture', x: left, y, ...box, src: poster.picture.src })
    y += box.height
    if (poster.picture.credit) text(poster.picture.credit, 'sans', 2.8 * unit, left, y + 4.5 * unit, quiet)
    y += 5 * unit
  }
  y += 10 * unit
  text(poster.section.toLocaleUpperCase('vi'), 'bold', 4.4 * unit, left, y, petal)
  const headline = (poster.picture ? 12.5 : 17) * unit
  for (const line of linesOf(poster.title, 'serif', headline, room, poster.picture ? 4 : 6, measure))
    text(line, 'serif', headline, left, (y += headline * 1.28))
  y += 5 * unit
  const side = 52 * unit
  const whole = side * (1 + (2 * quietModules) / poster.code.modules)
  const rim = (whole - side) / 2
  const foot = height - 14 * unit - whole
  const sapo = 5.6 * unit
  const most = Math.max(1, Math.floor((foot - y - 2 * unit) / (sapo * 1.5)))
  for (const line of linesOf(poster.sapo, 'sans', sapo, room, Math.min(most, 7), measure))
    text(line, 'sans', sapo, left, (y += sapo * 1.5))
  marks.push({ kind: 'qr', x: left + rim - 2 * unit, y: foot + rim, side, code: poster.code })
  const beside = left + whole + 4 * unit
  const narrow = room - whole - 4 * unit
  let line = foot + rim + 12 * unit
  text('Quét mã để đọc cả bài', 'bold', 7 * unit, beside, line)
  text('hoặc gõ địa chỉ này vào trình duyệt:', 'sans', 4.4 * unit, beside, (line += 9 * unit), quiet)
  const clear = Math.min(6.4 * unit, (6.4 * unit * narrow) / measure(poster.address, 'bold', 6.4 * unit))
  text(poster.address, 'bold', clear, beside, (line += 9 * unit))
  if (poster.place) text(poster.place, 'sans', 3.6 * unit, beside, (line += 11 * unit), quiet)
  text(poster.issued, 'sans', 3.6 * unit, beside, (line += (poster.place ? 6 : 11) * unit), quiet)
  return { page: { width, height, marks }, side }
}
