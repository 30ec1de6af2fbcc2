import { create } from 'qrcode'
import type { QrPath } from './marks'

/** A QR of level Q as a path: what runs on in a row is one rectangle. */
export function qrPath(value: string): QrPath {
  const { modules } = create(value, { errorCorrectionLevel: 'Q' })
  const { size, data } = modules
  let path = ''
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const from = x
      while (x < size && data[y * size + x]) x++
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  return { modules: size, path }
}
