import type { Block } from './blocks'
import { absolute, safeHref } from './href'
import { linksOf } from './uses'

/** A link for paper: its number in the text, the address in full, the words that carried it first. */
export type LinkNote = { n: number; href: string; text: string }

/**
 * The notes of a printed article, numbered from 1 in reading order, each address once. `renderHtml` writes the
 * same numbers as `data-note`. Links within the page have none.
 */
export function linkNotes(blocks: readonly Block[], siteUrl: string): LinkNote[] {
  const notes = new Map<string, LinkNote>()
  for (const { href: raw, text } of linksOf(blocks)) {
    const href = safeHref(raw)
    if (href === null || href.startsWith('#')) continue
    const address = absolute(href, siteUrl)
    if (!notes.has(address)) notes.set(address, { n: notes.size + 1, href: address, text: text.trim() })
  }
  return [...notes.values()]
}
