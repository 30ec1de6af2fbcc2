import { toBuffer, toString } from 'qrcode'

/** As every QR here is drawn: a quarter of it may be lost, four clear modules around it, dark on light. */
const look = { errorCorrectionLevel: 'Q', margin: 4, color: { dark: '#0b1a26', light: '#ffffff' } } as const
const sizes = { least: 120, usual: 600, most: 2048 }

/** A short address as an SVG that scales. */
export const qrSvg = (url: string): Promise<string> => toString(url, { ...look, type: 'svg' })

/** @param wished width in pixels, as it was asked for; what is no size of ours becomes the nearest */
export function qrPng(url: string, wished: string | null): Promise<Buffer> {
  const width = Math.round(Number(wished ?? sizes.usual)) || sizes.usual
  return toBuffer(url, { ...look, type: 'png', width: Math.min(sizes.most, Math.max(sizes.least, width)) })
}
