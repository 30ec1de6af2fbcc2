import type { Block, Figure } from '@/body/blocks'
import type { Markup } from '@/newsroom/word/markup'
import type { PasteReport } from '@/newsroom/word/report'
import { altOf, tidyMarkup } from '@/newsroom/word/tidy/tidy'

/** A picture that a clipboard carried in itself, and the words found with it. */
export type Carried = { file: File; words: Pick<Figure, 'alt' | 'caption' | 'credit'> }

const PICTURE = /^data:image\/(png|jpe?g|gif|webp);base64,/i

/**
 * What was pasted, in order: blocks, and between them pictures that have yet to go to the library.
 * `report` counts only what is there already.
 */
export function tidyPaste(root: Markup): { parts: (Block | Carried)[]; report: PasteReport } {
  const files = new Map<number, File>()
  const { blocks, report } = tidyMarkup(root, (it) => {
    const file = fileIn(it.attrs.src ?? '', files.size + 1)
    if (!file) return null
    const mediaId = -(files.size + 1)
    files.set(mediaId, file)
    return { kind: 'figure', mediaId, alt: altOf(it), caption: '', credit: '', size: 'normal' }
  })
  const parts = blocks.map((block): Block | Carried => {
    const file = block.kind === 'figure' ? files.get(block.mediaId) : undefined
    return file && block.kind === 'figure' ? { file, words: block } : block
  })
  return { parts, report }
}

function fileIn(address: string, number: number): File | null {
  const found = PICTURE.exec(address)
  if (!found) return null
  try {
    const bytes = Uint8Array.from(atob(address.slice(found[0].length)), (it) => it.charCodeAt(0))
    const type = found[1]!.toLowerCase().replace('jpg', 'jpeg')
    return new File([bytes], `anh-dan-${number}.${type}`, { type: `image/${type}` })
  } catch {
    return null
  }
}
