import type { Figure } from '@/body/blocks'
import { type Markup, styleOf, textOf } from '../markup'
import type { Removed } from '../report'
import { lookInside, plain, wordsOf, type Look } from './inline'
import { asFlow, type Manner, Pieces, type Piece } from './pieces'
import { onlyCell, picturesByColumn, tableOf } from './table'
import { wordItem } from './word-list'

/** What one cleaning knows and tells. */
export type Work = {
  /** A picture that came along; null when it didn't. */
  picture: (it: Markup) => Figure | null
  told: (removed: Removed) => void
}

const BLOCKS = new Set(
  'address article aside body center dd details dir div dl dt fieldset figure footer form header html legend main nav p section summary pre'.split(
    ' ',
  ),
)
const CODE = new Set(
  'script iframe object embed applet button input select textarea noscript template audio video'.split(' '),
)
const UNSEEN = new Set('head style meta link title base col colgroup xml map area'.split(' '))
const DRAWN = new Set('svg canvas math'.split(' '))

/** Everything under an element as blocks. */
export function piecesOf(it: Markup, work: Work, look: Look = plain): Piece[] {
  const pieces = new Pieces()
  walkIn(it, look, pieces, work)
  return pieces.end()
}

function walkIn(it: Markup, look: Look, out: Pieces, work: Work): void {
  for (const child of it.children) {
    if (typeof child === 'string') out.say(wordsOf(child, look))
    else walk(child, look, out, work)
  }
}

function walk(it: Markup, outer: Look, out: Pieces, work: Work): void {
  if (isLeftOut(it, work)) return
  const look = lookInside(it, outer, work.told)
  const { name } = it
  if (name === 'br') return out.say(/interchange/i.test(it.attrs.class ?? '') ? [] : [{ kind: 'break' }])
  if (name === 'img') return picture(it, out, work)
  if (name === 'hr') return (out.endWords(), out.put({ kind: 'divider' }))
  if (name === 'table') return table(it, out, work)
  if (name === 'ul' || name === 'ol') return (out.endWords(), list(it, 1, Symbol('list'), out, work))
  if (name === 'blockquote') return quote(it, out, work)
  if (/^h[1-6]$/.test(name)) return heading(it, Number(name[1]), look, out, work)
  if (name === 'figcaption' || name === 'caption') return block(it, look, out, work, { caption: true })
  if (name === 'p' || BLOCKS.has(name)) return paragraph(it, look, out, work)
  walkIn(it, look, out, work)
}

function isLeftOut(it: Markup, work: Work): boolean {
  const { name } = it
  if (UNSEEN.has(name)) return true
  if (CODE.has(name)) return (work.told('code'), true)
  if (DRAWN.has(name) || /^v:/.test(name)) return (work.told('drawings'), true)
  if (/^w:/.test(name)) return true
  if (name === 'del') return (work.told('deletions'), true)
  const named = `${it.attrs.class ?? ''} ${styleOf(it, 'mso-element')} ${styleOf(it, 'mso-special-character')}`
  if (/msocom|MsoComment|comment/i.test(named)) return (work.told('comments'), true)
  if (styleOf(it, 'display') === 'none' || styleOf(it, 'mso-hide') === 'all')
    return (work.told('hidden'), true)
  return false
}

const placeOf = (it: Markup): string =>
  /\bx-(center|right)\b/.exec(it.attrs.class ?? '')?.[1] ??
  (styleOf(it, 'text-align') || (it.attrs.align ?? ''))

function paragraph(it: Markup, look: Look, out: Pieces, work: Work): void {
  const item = wordItem(it)
  if (item) {
    const { flow, pictures } = asFlow(piecesOf(item.content, work, look))
    if (flow.length > 0) out.item({ ...item, content: flow }, item.list)
    for (const figure of pictures) out.put(figure)
    return
  }
  const style = it.attrs.class ?? ''
  const named = /^Mso(Title|Subtitle)\b/.exec(style)?.[1]
  if (named) return heading(it, named === 'Title' ? 1 : 2, look, out, work)
  const place = placeOf(it)
  block(it, look, out, work, {
    caption: /caption/i.test(style),
    centred: place === 'center',
    right: place === 'right',
  })
}

function block(it: Markup, look: Look, out: Pieces, work: Work, manner: Manner) {
  out.endWords()
  walkIn(it, look, out, work)
  out.endWords(manner)
}

const NAMES: Record<string, Piece['name']> = {
  MsoTitle: 'title',
  MsoSubtitle: 'subtitle',
  'x-notes': 'notes',
}

/** A numbered heading keeps its number: Word writes it beside the words. */
function heading(it: Markup, level: number, look: Look, out: Pieces, work: Work): void {
  out.endWords()
  const item = wordItem(it)
  const pieces = piecesOf(item && !item.ordered ? item.content : it, work, { ...look, styles: new Set() })
  for (const { block: inner } of pieces) {
    if (inner.kind !== 'paragraph') out.put(inner)
    else
      out.say(
        inner.content.map((part) => (part.kind === 'text' ? { ...part, styles: unbold(part.styles) } : part)),
      )
  }
  out.endHeading(level, NAMES[it.attrs.class ?? ''] ?? null)
}

const unbold = <S extends string>(styles: S[]): S[] =>
  styles.filter((it) => it !== 'bold' && it !== 'underline')

function picture(it: Markup, out: Pieces, work: Work): void {
  if (Number(it.attrs.width) === 1 || Number(it.attrs.height) === 1) return
  const figure = work.picture(it)
  if (!figure) return
  out.endWords()
  out.put(figure)
}

function quote(it: Markup, out: Pieces, work: Work): void {
  out.endWords()
  const { flow, pictures } = asFlow(piecesOf(it, work))
  if (flow.length > 0) out.put({ kind: 'quote', content: flow, attribution: '' })
  for (const figure of pictures) out.put(figure)
}

/** Items in reading order with their depth; a list straight in a list, as Google writes them, is one deeper. */
function list(it: Markup, level: number, key: unknown, out: Pieces, work: Work): void {
  const ordered = it.name === 'ol'
  let start = Math.min(100_000, Math.max(0, Math.floor(Number(it.attrs.start ?? 1)) || 1))
  for (const child of it.children) {
    if (typeof child === 'string') continue
    if (child.name === 'ul' || child.name === 'ol') list(child, level + 1, key, out, work)
    if (child.name !== 'li') continue
    const isList = (inner: Markup | string) => typeof inner !== 'string' && /^[uo]l$/.test(inner.name)
    const own = { ...child, children: child.children.filter((inner) => !isList(inner)) }
    const look = lookInside(child, plain, work.told)
    const { flow, pictures } = asFlow(piecesOf(own, work, { ...look, styles: new Set() }))
    const deep = Number(child.attrs['data-aria-level'] ?? 0)
    const nested = child.children.filter(isList) as Markup[]
    if (flow.length > 0) {
      const item = { level: deep > 0 ? deep : level, ordered, start, content: flow }
      out.item(item, child.attrs['data-listid'] ?? key)
      start += 1
    }
    for (const figure of pictures) out.put(figure)
    for (const inner of nested) list(inner, level + 1, key, out, work)
  }
}

function table(it: Markup, out: Pieces, work: Work): void {
  out.endWords()
  const frame = onlyCell(it)
  const parts = frame ? [frame] : picturesByColumn(it)
  if (parts) {
    for (const part of parts) {
      walkIn(part, plain, out, work)
      out.endWords({ centred: true })
    }
    return
  }
  const hoisted: Figure[] = []
  const found = tableOf(it, (cell) => {
    const { flow, pictures } = asFlow(piecesOf(cell, work))
    hoisted.push(...pictures)
    return flow
  })
  if (found && textOf(it).trim()) out.put(found)
  for (const figure of hoisted) out.put(figure)
}
