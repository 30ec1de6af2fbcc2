import type { Block, Flow, Inline } from './blocks'

/** Every block in reading order, with those inside info boxes, quotes, lists and cells after what holds them. */
export function* walk(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.kind === 'infoBox' || block.kind === 'quote') yield* walk(block.content)
    else if (block.kind === 'bulletList' || block.kind === 'orderedList') yield* walkFlows(block.items)
    else if (block.kind === 'table')
      for (const row of block.rows) yield* walkFlows(row.map((cell) => cell.content))
  }
}

function* walkFlows(flows: readonly Flow[]): Generator<Block> {
  for (const flow of flows) yield* walk(flow)
}

/** Inline text split where a link begins or ends: each group has one address, or none. */
export function linkGroups(content: readonly Inline[]): { href: string | null; parts: Inline[] }[] {
  const groups: { href: string | null; parts: Inline[] }[] = []
  for (const part of content) {
    const href = part.kind === 'text' ? part.href : null
    const last = groups.at(-1)
    if (last && last.href === href) last.parts.push(part)
    else groups.push({ href, parts: [part] })
  }
  return groups
}

/** The words alone, a break as a line end. */
export const plainWords = (content: readonly Inline[]): string =>
  content.map((part) => (part.kind === 'text' ? part.text : '\n')).join('')

/** Whether a reader would see nothing: editors leave empty paragraphs behind. */
export const isBlank = (content: readonly Inline[]): boolean => plainWords(content).trim() === ''
