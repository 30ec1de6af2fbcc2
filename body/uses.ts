import type { Block } from './blocks'
import { linkGroups, plainWords, walk } from './walk'

/** The library's pictures and files that a body shows, posters too, each once. */
export function mediaIdsOf(blocks: readonly Block[]): number[] {
  const ids = new Set<number>()
  for (const block of walk(blocks)) {
    if (block.kind === 'gallery') for (const item of block.items) ids.add(item.mediaId)
    if ('mediaId' in block) ids.add(block.mediaId)
    if ('posterId' in block && block.posterId !== null) ids.add(block.posterId)
  }
  return [...ids]
}

/** Every link in reading order, with the words that carry it. */
export function linksOf(blocks: readonly Block[]): { href: string; text: string }[] {
  const links: { href: string; text: string }[] = []
  for (const block of walk(blocks)) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue
    for (const { href, parts } of linkGroups(block.content))
      if (href !== null) links.push({ href, text: plainWords(parts) })
  }
  return links
}
