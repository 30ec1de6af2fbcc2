import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { create, type Font } from 'fontkit'
import type { Face, Measure } from './marks'

const files: Record<Face, string> = {
  serif: 'source-serif-4/files/source-serif-4-{set}-600-normal.woff',
  sans: 'be-vietnam-pro/files/be-vietnam-pro-{set}-400-normal.woff',
  bold: 'be-vietnam-pro/files/be-vietnam-pro-{set}-600-normal.woff',
}
export const sets = ['latin', 'vietnamese'] as const
export type FontSet = (typeof sets)[number]

/** The letters that stand in the file of Vietnamese, and not in that of Latin. */
const vietnamese = /[ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u0329\u1ea0-\u1ef9₫]/

/** A text cut where its letters change from one file of its face to the other. */
export function runsOf(text: string): { set: FontSet; text: string }[] {
  const runs: { set: FontSet; text: string }[] = []
  for (const letter of text.normalize('NFC')) {
    const set = vietnamese.test(letter) ? 'vietnamese' : 'latin'
    const last = runs.at(-1)
    if (last?.set === set) last.text += letter
    else runs.push({ set, text: letter })
  }
  return runs
}

/** A font's file as it came from its package: the folder of the project is the process's own. */
export function fontFile(face: Face, set: FontSet): Buffer {
  // Put together so that the bundler doesn't take every file below the folder along.
  const folder = [process.cwd(), 'node_modules', '@fontsource'].join(sep)
  return readFileSync(`${folder}/${files[face].replace('{set}', set)}`)
}

const opened = new Map<string, Font>()

export function openFont(face: Face, set: FontSet): Font {
  const key = `${face} ${set}`
  const font = opened.get(key) ?? create(fontFile(face, set))
  opened.set(key, font)
  return font
}

/** Widths of words at size 1. Shaping a word is slow, and a sheet repeats the same ones. */
const known = new Map<string, number>()
const most = 20_000

function widthOf(word: string, face: Face): number {
  const key = `${face} ${word}`
  const before = known.get(key)
  if (before !== undefined) return before
  const width = runsOf(word).reduce((sum, run) => {
    const font = openFont(face, run.set)
    return sum + font.layout(run.text).advanceWidth / font.unitsPerEm
  }, 0)
  if (known.size >= most) known.clear()
  known.set(key, width)
  return width
}

export const measure: Measure = (text, face, size) =>
  text.split(/(?<= )|(?= )/).reduce((width, part) => width + widthOf(part, face), 0) * size
