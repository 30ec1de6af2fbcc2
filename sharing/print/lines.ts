import { headline } from '@/vietnamese/headline'
import type { Face, Measure } from './marks'

/**
 * Breaks words into lines that fit; what passes `most` lines ends in an ellipsis. Equal lines look calmer than full
 * ones; titles, which stand in serif, break where readers pause, unless that costs a line of those that there are.
 */
export function linesOf(
  text: string,
  face: Face,
  size: number,
  width: number,
  most: number,
  measure: Measure,
): string[] {
  const single = text.normalize('NFC').split(/\s+/).filter(Boolean)
  const tied = headline(text)
    .split(' ')
    .map((run) => run.replaceAll('\u00A0', ' '))
  const isTied = face === 'serif' && tied.every((run) => measure(run, face, size) <= width)
  const costsALine = most < Infinity && broken(tied, width).length > broken(single, width).length
  const words = isTied && !costsALine ? tied : single
  const full = broken(words, width)
  if (full.length > most) {
    const kept = full.slice(0, most)
    let last = kept[most - 1] ?? ''
    while (last.includes(' ') && measure(`${last}…`, face, size) > width)
      last = last.slice(0, last.lastIndexOf(' '))
    return [...kept.slice(0, -1), `${last.replace(/[,.;:–-]$/, '')}…`]
  }
  return balanced(full.length)

  function broken(words: string[], room: number): string[] {
    const lines: string[] = []
    for (const word of words) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
      if (lines.length > 0 && measure(longer, face, size) <= room) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }

  function balanced(count: number): string[] {
    for (let share = 0.5; share < 1; share += 0.05) {
      const lines = broken(words, width * share)
      if (lines.length <= count && lines.every((it) => measure(it, face, size) <= width)) return lines
    }
    return full
  }
}
