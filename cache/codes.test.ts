import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { QrCode } from '@/components/share/qr-code'
import { lightenCodes } from './codes.mjs'

/** As a page holds it, four pixels a module. */
const code = (value: string) =>
  renderToStaticMarkup(createElement(QrCode, { value, labelledBy: 'ten' })).replace(
    /<svg[^>]*viewBox="0 0 (\d+) \1"/,
    (_, modules: string) => `<svg width="${4 * Number(modules)}" viewBox="0 0 ${modules} ${modules}"`,
  )

const pixels = (svg: string) =>
  sharp(Buffer.from(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')))
    .greyscale()
    .threshold()
    .raw()
    .toBuffer()

test('a code is the same picture at half the weight', async () => {
  for (const value of ['https://tin.haiphong.example/q/7k3mp', 'https://tin.haiphong.example/q/fan23']) {
    const heavy = code(value)
    const light = lightenCodes(heavy)
    expect(light.length).toBeLessThan(0.6 * heavy.length)
    expect((await pixels(light)).equals(await pixels(heavy))).toBe(true)
  }
})

test('other drawings stay as they are', () => {
  const flower = '<path fill="#d7303f" d="M0-7C-5-15-21-22-17-37z"></path><p>M4 4h7v1H4z</p>'
  expect(lightenCodes(flower)).toBe(flower)
})
