import sharp from 'sharp'
import { expect, test } from 'vitest'
import { qrPng, qrSvg } from './qr'

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
