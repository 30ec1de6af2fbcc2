import type { Block, Figure } from '@/body/blocks'
import { type Markup, styleOf } from '../markup'
import { countKept, type PasteReport, type Removed } from '../report'
import { withCaptions } from './captions'
import type { Piece } from './pieces'
import { piecesOf } from './walk'

export type Tidied = { blocks: Block[]; report: PasteReport }

/**
 * HTML of any origin as blocks of the grammar, and what became of it. Nothing of the markup itself survives.
 * @param pictureOf the picture that an `<img>` brings along; null when only its place came
 */
export function tidyMarkup(root: Markup, pictureOf: (it: Markup) => Figure | null): Tidied {
  const { pieces, ...rest } = tidyPieces(root, pictureOf)
  const blocks = pieces.map((it) => it.block)
  return { blocks, report: { ...rest, kept: countKept(blocks) } }
}

/** The same with what the first form said of each block. */
export function tidyPieces(root: Markup, pictureOf: (it: Markup) => Figure | null) {
  const removed = new Set<Removed>()
  const missingPictures: string[] = []
  const picture = (it: Markup) => {
    const figure = pictureOf(it)
    if (!figure) missingPictures.push(altOf(it).slice(0, 80))
    return figure
  }
  const from = originOf(root)
  if (from === 'word') removed.add('fonts')
  const pieces = piecesOf(root, { picture, told: (it) => removed.add(it) })
  return { pieces: withLevels(withCaptions(pieces)), from, removed: [...removed], missingPictures }
}

/** The highest heading there is becomes a section's, all below it small ones: an article's only h1 is its title. */
function withLevels(pieces: Piece[]): Piece[] {
  const levels = pieces.filter((it) => it.block.kind === 'heading').map((it) => it.level)
  const highest = Math.min(...levels)
  return pieces.map((it) =>
    it.block.kind === 'heading' ? { ...it, block: { ...it.block, level: it.level === highest ? 2 : 3 } } : it,
  )
}

/** Who wrote the HTML, by the marks that they leave in it. */
function originOf(root: Markup): PasteReport['from'] {
  const look = (it: Markup, left: number): PasteReport['from'] | null => {
    if (/docs-internal-guid/.test(it.attrs.id ?? '') || it.name === 'google-sheets-html-origin')
      return 'google'
    if (/\bMso[A-Z]/.test(it.attrs.class ?? '') || /mso-/.test(it.attrs.style ?? '') || it.name === 'o:p')
      return 'word'
    if (/office:(word|excel)/.test(`${it.attrs['xmlns:w'] ?? ''}${it.attrs['xmlns:x'] ?? ''}`)) return 'word'
    if (styleOf(it, 'mso-list')) return 'word'
    if (left === 0) return null
    for (const child of it.children) {
      const found = typeof child === 'string' ? null : look(child, left - 1)
      if (found) return found
    }
    return null
  }
  return look(root, 8) ?? 'other'
}

const FILE = /[\\/:]|\.(png|jpe?g|gif|bmp|emf|wmf|webp)$|^(image|picture|hình|ảnh)?\s*\d*$/i

/** What an `<img>` says of itself, unless that is the name of a file. */
export function altOf(it: Markup): string {
  const alt = (it.attrs.alt ?? '').replace(/\s+/g, ' ').trim()
  return FILE.test(alt) ? '' : alt
}
