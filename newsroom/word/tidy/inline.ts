import { type Inline, STYLES, type Style } from '@/body/blocks'
import { clean } from '@/body/clean'
import { safeHref } from '@/body/href'
import { tidy } from '@/body/parsing/inline'
import { type Markup, styleOf } from '../markup'
import type { Removed } from '../report'

/** How words look where the walk stands. */
export type Look = { styles: ReadonlySet<Style>; href: string | null; preserve: boolean }

export const plain: Look = { styles: new Set(), href: null, preserve: false }

const BY_TAG: Record<string, Style> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  sub: 'subscript',
  sup: 'superscript',
}

/** The look inside an element. `told` hears what of it is left out. */
export function lookInside(it: Markup, look: Look, told: (removed: Removed) => void): Look {
  const styles = new Set(look.styles)
  const byTag = BY_TAG[it.name]
  if (byTag) styles.add(byTag)
  const set = (style: Style, value: boolean | null) => {
    if (value === true) styles.add(style)
    else if (value === false) styles.delete(style)
  }
  set('bold', weight(styleOf(it, 'font-weight')))
  set('italic', either(styleOf(it, 'font-style'), /italic|oblique/, /normal/))
  set('subscript', either(styleOf(it, 'vertical-align'), /^sub/, /baseline/))
  set('superscript', either(styleOf(it, 'vertical-align'), /^super/, /baseline/))
  const line = `${styleOf(it, 'text-decoration')} ${styleOf(it, 'text-decoration-line')}`
  if (/underline/.test(line)) styles.add('underline')
  if (/line-through/.test(line) || ['s', 'strike'].includes(it.name)) told('strikes')
  tellLook(it, told)
  const space = styleOf(it, 'white-space')
  const preserve = it.name === 'pre' || (space ? space.startsWith('pre') : look.preserve)
  return { styles, href: hrefOf(it, look, told), preserve }
}

const weight = (value: string): boolean | null =>
  value === '' ? null : value === 'bold' || value === 'bolder' || Number(value) >= 600

const either = (value: string, yes: RegExp, no: RegExp): boolean | null =>
  yes.test(value) ? true : no.test(value) ? false : null

function tellLook(it: Markup, told: (removed: Removed) => void): void {
  if (styleOf(it, 'font-family') || styleOf(it, 'font') || it.attrs.face) told('fonts')
  if (styleOf(it, 'font-size') || it.attrs.size) told('sizes')
  const ground = styleOf(it, 'background') || styleOf(it, 'background-color')
  if (styleOf(it, 'color') || it.attrs.color || (ground && ground !== 'transparent')) told('colours')
  if (/center|right|justify/.test(styleOf(it, 'text-align') || (it.attrs.align ?? ''))) told('alignment')
}

function hrefOf(it: Markup, look: Look, told: (removed: Removed) => void): string | null {
  const raw = it.name === 'a' ? it.attrs.href : undefined
  if (raw === undefined) return look.href
  /** Places in a document that stays where it was: footnotes, bookmarks, a table of contents. */
  if (raw.startsWith('#')) return null
  const href = safeHref(behindGoogle(raw.trim()))
  if (href === null) told('links')
  return href
}

/** Google Docs sends readers through its own counter. */
function behindGoogle(href: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/.test(href)) return href
  return new URL(href).searchParams.get('q') ?? href
}

/** Words with their look; white space as HTML shows it. */
export function wordsOf(text: string, { styles, href, preserve }: Look): Inline[] {
  const look = { styles: STYLES.filter((it) => styles.has(it)), href }
  const lines = preserve ? text.split(/\r\n?|\n/) : [text]
  return lines.flatMap((line, at): Inline[] => {
    const words = clean(line.replace(/[\s\u00A0]/g, ' '))
    return [
      ...(at > 0 ? [{ kind: 'break' as const }] : []),
      ...(words ? [{ kind: 'text' as const, text: words, ...look }] : []),
    ]
  })
}

/**
 * A paragraph's words in their final form: single spaces, none at the ends or around breaks, an underline that only
 * says "link" gone. Two breaks in a row part paragraphs.
 */
export function paragraphsOf(parts: readonly Inline[]): Inline[][] {
  const groups: Inline[][] = [[]]
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1]
    if (part.kind === 'break' && next?.kind === 'break') groups.push([])
    else groups.at(-1)!.push(part)
  }
  return groups.map(settle).filter((it) => it.length > 0)
}

function settle(parts: Inline[]): Inline[] {
  const settled: Inline[] = []
  for (const part of parts) {
    if (part.kind === 'break') {
      trimEnd(settled)
      if (settled.length > 0) settled.push(part)
      continue
    }
    const last = settled.at(-1)
    const text = part.text.replace(/ +/g, ' ')
    const begins = last === undefined || last.kind === 'break' || last.text.endsWith(' ')
    const styles = part.href === null ? part.styles : part.styles.filter((it) => it !== 'underline')
    settled.push({ ...part, text: begins ? text.replace(/^ /, '') : text, styles })
    if (settled.at(-1)?.kind === 'text' && (settled.at(-1) as { text: string }).text === '') settled.pop()
  }
  trimEnd(settled)
  while (settled.at(-1)?.kind === 'break') settled.pop()
  return tidy(settled)
}

function trimEnd(parts: Inline[]): void {
  for (let last = parts.at(-1); last?.kind === 'text'; last = parts.at(-1)) {
    const text = last.text.trimEnd()
    if (text) return void (parts[parts.length - 1] = { ...last, text })
    parts.pop()
  }
}
