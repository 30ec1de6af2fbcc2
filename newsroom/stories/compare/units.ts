import type { Block, Flow, Inline, Picture } from '@/body/blocks'
import { plainWords } from '@/body/walk'
import { plain } from './words'

export type UnitKind =
  'paragraph' | 'heading2' | 'heading3' | 'item' | 'quote' | 'row' | 'box' | 'picture' | 'other' | 'divider'

/** One line of a body as a comparison sees it: a paragraph, an item, a row, a picture. */
export type Unit = { kind: UnitKind; words: Inline[]; picture: Picture | null }

const unit = (kind: UnitKind, words: Inline[], picture: Picture | null = null): Unit => ({
  kind,
  words,
  picture,
})

/** A body line by line, in reading order. */
export const unitsOf = (blocks: readonly Block[]): Unit[] => blocks.flatMap(unitsOfBlock)

function unitsOfBlock(block: Block): Unit[] {
  switch (block.kind) {
    case 'paragraph':
      return plainWords(block.content).trim() ? [unit('paragraph', block.content)] : []
    case 'heading':
      return [unit(block.level === 2 ? 'heading2' : 'heading3', block.content)]
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap((flow) => flowUnits('item', flow))
    case 'quote':
      return [
        ...flowUnits('quote', block.content),
        ...(block.attribution ? [unit('quote', plain(`— ${block.attribution}`))] : []),
      ]
    case 'figure':
      return [pictureUnit(block)]
    case 'gallery':
      return block.items.map(pictureUnit)
    case 'table':
      return [
        ...(block.caption ? [unit('paragraph', plain(block.caption))] : []),
        ...block.rows.map((row) =>
          unit(
            'row',
            row.flatMap((cell, at) => [...(at > 0 ? plain(' | ') : []), ...wordsOf(cell.content)]),
          ),
        ),
      ]
    case 'infoBox':
      return [unit('box', plain(block.title)), ...unitsOf(block.content)]
    case 'keyFigures':
      return block.items.map(({ value, label }) => unit('item', plain(`${value} ${label}`)))
    case 'video':
    case 'embed':
    case 'audio':
      return [unit('other', plain([block.title, block.caption, block.credit].filter(Boolean).join(' · ')))]
    case 'attachment':
      return [unit('other', plain(block.title))]
    case 'divider':
      return [unit('divider', [])]
  }
}

const pictureUnit = ({ mediaId, alt, caption, credit }: Picture): Unit =>
  unit('picture', plain([caption, credit].filter(Boolean).join(' · ')), {
    mediaId,
    alt,
    caption,
    credit,
  })

const flowUnits = (kind: UnitKind, flow: Flow): Unit[] =>
  flow.flatMap((block) => (block.kind === 'paragraph' ? [unit(kind, block.content)] : unitsOfBlock(block)))

const wordsOf = (flow: Flow): Inline[] =>
  flow.flatMap((block) => (block.kind === 'paragraph' ? block.content : block.items.flatMap(wordsOf)))
