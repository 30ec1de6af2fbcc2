import { create, toBuffer, toString } from 'qrcode'

/** As every QR here is drawn: a quarter of it may be lost, four clear modules around it, dark on light. */
const look = { errorCorrectionLevel: 'Q', margin: 4, color: { dark: '#0b1a26', light: '#ffffff' } } as const
const sizes = { least: 120, usual: 600, most: 2048 }

/**
 * The same for a page's own SVG: how many modules it is wide, its margin with it, and what is dark as one path of
 * strokes a module thick. Each begins where the one before ended, so it weighs half of what squares would.
 */
export function qrStrokes(value: string): { size: number; path: string } {
  const { size, data } = create(value, { errorCorrectionLevel: look.errorCorrectionLevel }).modules
  let path = ''
  let [atX, atY] = [0, 0]
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x
      while (x < size && data[y * size + x]) x++
      if (x === from) continue
      path += path
        ? `m${from - atX} ${y - atY}h${x - from}`
        : `M${from + look.margin} ${look.margin}.5h${x - from}`
      ;[atX, atY] = [x, y]
    }
  return { size: size + 2 * look.margin, path }
}

/** A short address as an SVG that scales. */
export const qrSvg = (url: string): Promise<string> => toString(url, { ...look, type: 'svg' })

/** @param wished width in pixels, as it was asked for; what is no size of ours becomes the nearest */
export function qrPng(url: string, wished: string | null): Promise<Buffer> {
  const width = Math.round(Number(wished ?? sizes.usual)) || sizes.usual
  return toBuffer(url, { ...look, type: 'png', width: Math.min(sizes.most, Math.max(sizes.least, width)) })
}
