import type { Inline, Style } from '../blocks'
import { absolute, isExternal, safeHref } from '../href'
import { element, escape } from '../markup'
import { linkGroups } from '../walk'
import type { Pen } from './pen'

const TAGS: Record<Style, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
}

export const inlineHtml = (content: readonly Inline[], pen: Pen): string =>
  linkGroups(content)
    .map(({ href, parts }) => linkHtml(href, parts.map(partHtml).join(''), pen))
    .join('')

const partHtml = (part: Inline): string =>
  part.kind === 'break'
    ? '<br>'
    : part.styles.reduceRight((inner, style) => element(TAGS[style], {}, inner), escape(part.text))

/** The address is checked again here: a body may come from anywhere, this is where it would do harm. */
function linkHtml(raw: string | null, inner: string, pen: Pen): string {
  const href = raw === null ? null : safeHref(raw)
  if (href === null) return inner
  const full = absolute(href, pen.siteUrl)
  const rel = isExternal(href, pen.siteUrl) ? 'noopener noreferrer' : null
  if (pen.pictures) return element('a', { href: full, rel }, inner)
  return element('a', { href, rel, 'data-note': pen.notes.get(full) }, inner)
}
