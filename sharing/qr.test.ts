import sharp from 'sharp'
import { expect, test } from 'vitest'
import { qrPng, qrStrokes, qrSvg } from './qr'

const url = 'https://tin.haiphong.example/q/7k3mp'

test('a PNG is as wide as was asked, within bounds', async () => {
  const width = async (wished: string | null) => (await sharp(await qrPng(url, wished)).metadata()).width
  expect(await width('1200')).toBe(1200)
  expect(await width(null)).toBe(600)
  expect(await width('99999')).toBe(2048)
  expect(await width('-5')).toBe(120)
  expect(await width('tám trăm')).toBe(600)
  expect(await width('Infinity')).toBe(2048)
})

test('an SVG carries its clear zone and nothing that runs', async () => {
  const svg = await qrSvg(url)
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 (33|37|41) \1"/)
  expect(svg).not.toMatch(/<script|href|style/)
})

test("a page's strokes are the picture of the file", async () => {
  const { size, path } = qrStrokes(url)
  const drawn = (svg: string) =>
    sharp(Buffer.from(svg))
      .resize(size * 4)
      .greyscale()
      .threshold()
      .raw()
      .toBuffer()
  const page = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 4}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#0b1a26" d="${path}"/></svg>`
  expect((await drawn(page)).equals(await drawn(await qrSvg(url)))).toBe(true)
})
