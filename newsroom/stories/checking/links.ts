import type { Block, Inline } from '@/body/blocks'
import { linkGroups, plainWords } from '@/body/walk'
import { fold } from '@/vietnamese/fold'
import { error, warning, type Facts, type Finding } from './finding'

/** Words that say nothing of where a link leads. */
const empty = new Set([
  'tai day',
  'o day',
  'day',
  'xem them',
  'bam vao day',
  'link',
  'chi tiet',
  'click here',
])

type Link = { href: string; words: string; path: string }

/** Every link with the place of the block that holds it. */
export function linksWithPlaces(blocks: readonly Block[], parent = 'body'): Link[] {
  return blocks.flatMap((block, at) => linksOfBlock(block, `${parent}.content[${at}]`))
}

function linksOfBlock(block: Block, path: string): Link[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return linksOfWords(block.content, path)
  if (block.kind === 'infoBox' || block.kind === 'quote') return linksWithPlaces(block.content, path)
  if (block.kind === 'bulletList' || block.kind === 'orderedList')
    return block.items.flatMap((flow, at) => linksWithPlaces(flow, `${path}.content[${at}]`))
  if (block.kind !== 'table') return []
  return block.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => linksWithPlaces(cell.content, `${path}.content[${r}].content[${c}]`)),
  )
}

const linksOfWords = (content: readonly Inline[], path: string): Link[] =>
  linkGroups(content).flatMap(({ href, parts }) =>
    href === null ? [] : [{ href, words: plainWords(parts).trim(), path }],
  )

export function checkLinks(links: Link[], { brokenLinks }: Facts): Finding[] {
  return links.flatMap(({ href, words, path }, at) => {
    const go = `Tới liên kết ${at + 1}`
    const findings: Finding[] = []
    if (words === '') findings.push(error(path, `Liên kết ${at + 1} không có chữ`, go))
    else if (empty.has(fold(words).trim()))
      findings.push(warning(path, `Liên kết “${words}” không nói dẫn tới đâu`, go))
    if (brokenLinks.has(href))
      findings.push(error(path, `Liên kết “${words || href}” dẫn tới trang không có: ${href}`, go))
    return findings
  })
}
