import type { Figure, Inline } from '@/body/blocks'
import { plainWords } from '@/body/walk'
import type { Piece } from './pieces'

const LONGEST = 300
const CREDIT =
  /^(.*?)[\s([–-]*(?<![\p{L}])(Nguồn ảnh|Ảnh|Tranh|Đồ họa|Nguồn)\s*:\s*([^()[\]:]{2,80}?)\s*[)\]]?\.?$/iu

const sentence = (label: string): string =>
  label[0]!.toLocaleUpperCase('vi') + label.slice(1).toLocaleLowerCase('vi')

/** `Tàu cập cảng. (Ảnh: Lan Anh)` as a caption and, as papers set it, whose picture it is: `Ảnh: Lan Anh`. */
function splitCredit(words: string): { caption: string; credit: string } {
  const found = CREDIT.exec(words.replace(/\s+/g, ' ').trim())
  if (!found) return { caption: words.replace(/\s+/g, ' ').trim(), credit: '' }
  return { caption: (found[1] ?? '').trim(), credit: `${sentence(found[2]!)}: ${found[3]!.trim()}` }
}

/** What stands under a picture and speaks of it becomes its caption and its credit. */
export function withCaptions(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const it of pieces) {
    const last = kept.at(-1)
    const words = last?.block.kind === 'figure' ? captionIn(it, last.block) : null
    if (last?.block.kind === 'figure' && words !== null) last.block = captioned(last.block, words)
    else kept.push({ ...it })
  }
  return kept
}

/** The words of a paragraph if they are the caption of the picture before it. */
function captionIn({ block, caption, centred }: Piece, figure: Figure): string | null {
  if (block.kind !== 'paragraph') return null
  const words = plainWords(block.content).replace(/\s+/g, ' ').trim()
  if (words.length > LONGEST) return null
  const { caption: rest, credit } = splitCredit(words)
  if (figure.caption) return credit && !rest && !figure.credit ? words : null
  return caption || centred || credit || isItalic(block.content) ? words : null
}

const isItalic = (content: readonly Inline[]): boolean =>
  content.every((it) => it.kind === 'break' || it.styles.includes('italic') || !it.text.trim())

function captioned(figure: Figure, words: string): Figure {
  const { caption, credit } = splitCredit(words)
  return { ...figure, caption: figure.caption || caption, credit: figure.credit || credit }
}
