import type { Block, Cell, Flow, List } from './blocks'
import { plainWords } from './walk'

/**
 * A body as plain text, for search, counting and machines: paragraphs an empty line apart, lists with their
 * bullets, table rows on a line each, captions and credits where their pictures stand.
 */
export const renderText = (blocks: readonly Block[]): string => paragraphs(blocks.map(blockText))

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainWords(block.content)
        .replace(/\s*\n\s*/g, '\n')
        .trim()
    case 'bulletList':
    case 'orderedList':
      return listText(block)
    case 'quote':
      return paragraphs([flowText(block.content), block.attribution && `— ${block.attribution}`])
    case 'figure':
      return captionText(block)
    case 'gallery':
      return paragraphs(block.items.map(captionText))
    case 'table':
      return lines([block.caption, ...block.rows.map(rowText)])
    case 'video':
    case 'embed':
    case 'audio':
      return lines([block.title, captionText(block)])
    case 'attachment':
      return block.title
    case 'infoBox':
      return paragraphs([block.title, ...block.content.map(blockText)])
    case 'keyFigures':
      return lines(block.items.map(({ value, label }) => [value, label].filter(Boolean).join(' ')))
    case 'divider':
      return ''
  }
}

const flowText = (content: Flow): string => lines(content.map(blockText))

const listText = (list: List): string =>
  lines(
    list.items.map((item, at) => {
      const words = flowText(item).replaceAll('\n', '\n  ')
      return words && `${list.kind === 'bulletList' ? '•' : `${list.start + at}.`} ${words}`
    }),
  )

const rowText = (row: Cell[]): string =>
  row.map((cell) => flowText(cell.content).replaceAll('\n', ' ')).join(' | ')

const captionText = ({ caption, credit }: { caption: string; credit: string }): string =>
  [caption, credit && `(${credit})`].filter(Boolean).join(' ')

const lines = (texts: string[]): string => texts.filter(Boolean).join('\n')
const paragraphs = (texts: string[]): string => texts.filter(Boolean).join('\n\n')
