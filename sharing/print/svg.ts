import { openFont } from './fonts'
import { ink, petalPath, petalTurns, petal, type Mark, type Page } from './marks'

/** Reads a mark's picture. */
export type Pictures = (src: string) => Buffer

const n = (value: number) => Number(value.toFixed(3))

/** A page as SVG, every letter an outline: it needs no font where it is drawn. @param dpi pixels to the inch */
export function svgOf({ width, height, marks }: Page, pictures: Pictures, dpi: number): string {
  const body = marks.map((mark) => drawn(mark, pictures)).join('')
  const pixels = (mm: number) => Math.round((mm / 25.4) * dpi)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(width)}" height="${pixels(height)}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="#fff"/>${body}</svg>`
}

function drawn(mark: Mark, pictures: Pictures): string {
  switch (mark.kind) {
    case 'text':
      return outlines(mark)
    case 'qr': {
      const scale = mark.side / mark.code.modules
      return `<path fill="${ink}" transform="translate(${n(mark.x)} ${n(mark.y)}) scale(${scale})" d="${mark.code.path}"/>`
    }
    case 'box':
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}" fill="${mark.fill}"/>`
    case 'cut':
      return `<path d="M${n(mark.x1)} ${n(mark.y1)}L${n(mark.x2)} ${n(mark.y2)}" stroke="#8a8a8a" stroke-width=".2" stroke-dasharray="1.5 1.5"/>`
    case 'flower':
      return petalTurns
        .map(
          (turn) =>
            `<path fill="${mark.fill ?? petal}" transform="translate(${n(mark.x)} ${n(mark.y)}) scale(${mark.size / 32}) rotate(${turn} 16 16)" d="${petalPath}"/>`,
        )
        .join('')
    case 'picture':
      return `<image x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}" href="data:image/jpeg;base64,${pictures(mark.src).toString('base64')}"/>`
  }
}

function outlines({ x, y, anchor, size, face, fill, text }: Extract<Mark, { kind: 'text' }>): string {
  let at = 0
  let path = ''
  const font = openFont(face)
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text.normalize('NFC'))
  glyphs.forEach((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const d = glyph.path.toSVG()
    if (d)
      path += `<path transform="translate(${n(at + xOffset * scale)} ${n(-yOffset * scale)}) scale(${scale} ${-scale})" d="${d}"/>`
    at += xAdvance * scale
  })
  const from = anchor === 'middle' ? x - at / 2 : x
  return `<g fill="${fill}" transform="translate(${n(from)} ${n(y)})">${path}</g>`
}
