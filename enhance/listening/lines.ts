import { BREAK, type Sentence, sentences } from './sentences'

/** A sentence as it stands on the page. */
export type Line = { text: string; range: Range; block: Element }

/** Words without a node are spoken and not found on the page. */
type Piece = { node: Text | null; text: string }
type Passage = { block: Element; pieces: Piece[] }

const PARTS = '.article-title, .article-sapo, .prose'
const BLOCKS = 'p, li, h1, h2, h3, h4, figcaption, .credit, footer, dt, dd'
const SILENT =
  'button, video, audio, script, style, .meta, [data-embed], [data-nosnippet], [hidden], [aria-hidden=true]'

/** What is read aloud, in reading order: title, sapo, then the body; of a table only its caption. */
export function linesOf(page: ParentNode): Line[] {
  const lines: Line[] = []
  for (const part of page.querySelectorAll<HTMLElement>(PARTS))
    for (const { block, pieces } of passagesIn(part)) {
      const words = pieces.map(({ text }) => text).join('')
      for (const sentence of sentences(words)) {
        const text = words.slice(sentence.start, sentence.end)
        if (/[\p{L}\p{N}]/u.test(text)) lines.push({ text, block, range: rangeOf(sentence, pieces, block) })
      }
    }
  return lines
}

function passagesIn(part: HTMLElement): Passage[] {
  const passages: Passage[] = []
  const add = (block: Element, piece: Piece) => {
    const last = passages.at(-1)
    if (last?.block === block) last.pieces.push(piece)
    else passages.push({ block, pieces: [piece] })
  }
  const visit = (node: Node, block: Element): void => {
    if (node instanceof Text) return add(block, { node, text: node.data })
    if (!(node instanceof HTMLElement) || node.matches(SILENT)) return
    if (node instanceof HTMLBRElement) return add(block, { node: null, text: BREAK })
    const reworded = inOtherWords(node)
    if (reworded) return add(node, { node: null, text: reworded })
    const inner = node.matches(BLOCKS) ? node : block
    for (const child of node.childNodes) visit(child, inner)
  }
  visit(part, part)
  return passages
}

/** A table is only named; of a key figure the value comes before what it counts, as it is set. */
function inOtherWords(node: HTMLElement): string | undefined {
  if (node instanceof HTMLTableElement) return `Bảng: ${node.caption?.textContent ?? 'số liệu'}`
  if (!node.matches('dl > div')) return undefined
  return `${node.querySelector('dd')?.textContent ?? ''} ${node.querySelector('dt')?.textContent ?? ''}`
}

/** Where a sentence stands; the whole block where its words are ours. */
function rangeOf({ start, end }: Sentence, pieces: Piece[], block: Element): Range {
  const range = new Range()
  range.selectNodeContents(block)
  let from = 0
  let isBegun = false
  for (const { node, text } of pieces) {
    const to = from + text.length
    if (node && to > start && from < end) {
      if (!isBegun) range.setStart(node, Math.max(0, start - from))
      isBegun = true
      range.setEnd(node, Math.min(text.length, end - from))
    }
    from = to
  }
  return range
}
