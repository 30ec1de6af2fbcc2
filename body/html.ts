import { slugify } from '@/vietnamese/slug'
import type { Block, Flow, Heading, InfoBox, KeyFigures, List, Quote } from './blocks'
import { element, escape } from './markup'
import type { BodyMedia } from './media'
import { linkNotes } from './notes'
import { figureHtml, galleryHtml } from './rendering/figure'
import { inlineHtml } from './rendering/inline'
import type { Pen } from './rendering/pen'
import { attachmentHtml, audioHtml, embedHtml, videoHtml } from './rendering/player'
import { tableHtml } from './rendering/table'
import { isBlank, plainWords } from './walk'

export type RenderOptions = {
  /** The library's pictures and files; what it doesn't know is left out. */
  media: (id: number) => BodyMedia | undefined
  /** The site's one address, `https://haiphong.example`. */
  siteUrl: string
  /**
   * Makes the plain copy: each picture one `<img>` with the address that this gives, nothing for scripts, films
   * and sounds as links, and addresses that hold away from the site.
   */
  pictures?: (media: BodyMedia) => string
}

/** The one way from blocks to HTML. Every text is escaped, every address checked. */
export function renderHtml(blocks: readonly Block[], { media, siteUrl, pictures }: RenderOptions): string {
  const notes = new Map(linkNotes(blocks, siteUrl).map(({ href, n }) => [href, n]))
  return blocksHtml(blocks, { media, siteUrl, pictures: pictures ?? null, notes, anchors: new Set() })
}

const blocksHtml = (blocks: readonly Block[], pen: Pen): string =>
  blocks.map((block) => blockHtml(block, pen)).join('')

function blockHtml(block: Block, pen: Pen): string {
  switch (block.kind) {
    case 'paragraph':
      return isBlank(block.content) ? '' : element('p', {}, inlineHtml(block.content, pen))
    case 'heading':
      return headingHtml(block, pen)
    case 'bulletList':
    case 'orderedList':
      return listHtml(block, pen)
    case 'quote':
      return quoteHtml(block, pen)
    case 'figure':
      return figureHtml(block, pen)
    case 'gallery':
      return galleryHtml(block, pen)
    case 'table':
      return tableHtml(block, (content) => flowHtml(content, pen))
    case 'video':
      return videoHtml(block, pen)
    case 'embed':
      return embedHtml(block, pen)
    case 'audio':
      return audioHtml(block, pen)
    case 'attachment':
      return attachmentHtml(block, pen)
    case 'infoBox':
      return infoBoxHtml(block, pen)
    case 'keyFigures':
      return keyFiguresHtml(block)
    case 'divider':
      return '<hr>'
  }
}

function headingHtml({ level, content }: Heading, pen: Pen): string {
  if (isBlank(content)) return ''
  return element(`h${level}`, { id: anchor(plainWords(content), pen) }, inlineHtml(content, pen))
}

/** The prefix keeps a heading's words from taking an id that the page uses itself. */
function anchor(words: string, pen: Pen): string {
  const slug = `muc-${slugify(words)}`
  let id = slug
  for (let n = 2; pen.anchors.has(id); n += 1) id = `${slug}-${n}`
  pen.anchors.add(id)
  return id
}

function listHtml(list: List, pen: Pen): string {
  const items = list.items.map((item) => element('li', {}, flowHtml(item, pen))).join('')
  if (!items) return ''
  if (list.kind === 'bulletList') return element('ul', {}, items)
  return element('ol', { start: list.start === 1 ? null : list.start }, items)
}

/** A first paragraph that is the only one stands without its tags, as people write lists and tables. */
function flowHtml(content: Flow, pen: Pen): string {
  const seen = content.filter((block) => block.kind !== 'paragraph' || !isBlank(block.content))
  const [first, ...rest] = seen
  if (first?.kind !== 'paragraph' || rest.some((block) => block.kind === 'paragraph'))
    return blocksHtml(seen, pen)
  return inlineHtml(first.content, pen) + blocksHtml(rest, pen)
}

function quoteHtml({ content, attribution }: Quote, pen: Pen): string {
  const inner = blocksHtml(content, pen) + (attribution && element('footer', {}, escape(attribution)))
  return inner && element('blockquote', { class: 'quote' }, inner)
}

function infoBoxHtml({ title, content }: InfoBox, pen: Pen): string {
  const inner = (title && element('h2', {}, escape(title))) + blocksHtml(content, pen)
  return inner && element('div', { class: 'infobox' }, inner)
}

function keyFiguresHtml({ items }: KeyFigures): string {
  const figures = items.map(({ value, label }) =>
    element('div', {}, element('dt', {}, escape(label)) + element('dd', {}, escape(value))),
  )
  return figures.length > 0 ? element('dl', { class: 'figures' }, figures.join('')) : ''
}
