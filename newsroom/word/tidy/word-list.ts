import { type Markup, styleOf, textOf } from '../markup'

/** What a paragraph of Word says of the list it stands in, and its content without the marker. */
export type WordItem = { list: string; level: number; ordered: boolean; start: number; content: Markup }

/**
 * Word puts no lists on the clipboard but paragraphs that name one (`mso-list: l0 level2 lfo1`), each with its
 * marker as text; null for any other paragraph.
 */
export function wordItem(it: Markup): WordItem | null {
  const named = /^(l\d+)\s+level(\d+)/.exec(styleOf(it, 'mso-list'))
  if (!named) return null
  const marker = markerOf(it)
  const number = /^[([]?(\d{1,4})[.)\]]?$/.exec(marker)
  const ordered = number !== null || /^[([]?([a-z]|[ivxlc]+)[.)\]]$/i.test(marker)
  return {
    list: named[1]!,
    level: Number(named[2]),
    ordered,
    start: number ? Number(number[1]) : 1,
    content: without(it),
  }
}

const isMarker = (it: Markup): boolean => /ignore/i.test(styleOf(it, 'mso-list'))

function markerOf(it: Markup | string): string {
  if (typeof it === 'string') return ''
  return isMarker(it)
    ? textOf(it)
        .replace(/[\s\u00A0]+/g, '')
        .trim()
    : it.children.map(markerOf).join('')
}

const without = (it: Markup): Markup => ({
  ...it,
  children: it.children
    .filter((child) => typeof child === 'string' || !isMarker(child))
    .map((child) => (typeof child === 'string' ? child : without(child))),
})
