import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { create, type Font } from 'fontkit'
import type { Face, Measure } from './marks'

const files: Record<Face, string> = {
  serif: 'source-serif-4-600.woff',
  sans: 'be-vietnam-pro-400.woff',
  bold: 'be-vietnam-pro-600.woff',
}

/** The file of a font (as WOFF: the writer of PDF can't take WOFF2 apart): the folder of the project is the process's own. */
export function fontFile(face: Face): Buffer {
  // Put together so that the bundler doesn't take every file below the folder along.
  const folder = [process.cwd(), 'components', 'fonts'].join(sep)
  return readFileSync(`${folder}/${files[face]}`)
}

const opened = new Map<Face, Font>()

export function openFont(face: Face): Font {
  const font = opened.get(face) ?? create(fontFile(face))
  opened.set(face, font)
  return font
}

/** Widths of words at size 1. Shaping a word is slow, and a sheet repeats the same ones. */
const known = new Map<string, number>()
const most = 20_000

function widthOf(word: string, face: Face): number {
  const key = `${face} ${word}`
  const before = known.get(key)
  if (before !== undefined) return before
  const font = openFont(face)
  const width = font.layout(word.normalize('NFC')).advanceWidth / font.unitsPerEm
  if (known.size >= most) known.clear()
  known.set(key, width)
  return width
}

export const measure: Measure = (text, face, size) =>
  text.split(/(?<= )|(?= )/).reduce((width, part) => width + widthOf(part, face), 0) * size
