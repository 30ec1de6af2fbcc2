import type { Block, BlockOf, Picture } from '@/body/blocks'

/** A block and where the editor keeps it: `body.content[3]`. */
export type Placed<B extends Block = Block> = { block: B; path: string }

/** Every block in reading order, those of info boxes after their box. Lists, quotes and cells stay whole. */
export function placed(blocks: readonly Block[], parent = 'body'): Placed[] {
  return blocks.flatMap((block, at) => {
    const path = `${parent}.content[${at}]`
    return [{ block, path }, ...(block.kind === 'infoBox' ? placed(block.content, path) : [])]
  })
}

const is =
  <Kind extends Block['kind']>(kind: Kind) =>
  (it: Placed): it is Placed<BlockOf<Kind>> =>
    it.block.kind === kind

/** The blocks of one kind, with their places. */
export const only = <Kind extends Block['kind']>(kind: Kind, all: Placed[]): Placed<BlockOf<Kind>>[] =>
  all.filter(is(kind))

/** A picture of the body, its number in reading order (from 1) and where its words stand. */
export type PlacedPicture = { picture: Picture; n: number; path: string }

export function picturesOf(all: Placed[]): PlacedPicture[] {
  return all
    .flatMap(({ block, path }) => {
      if (block.kind === 'figure') return [{ picture: block, path: `${path}.attrs` }]
      if (block.kind !== 'gallery') return []
      return block.items.map((picture, at) => ({ picture, path: `${path}.attrs.items[${at}]` }))
    })
    .map((it, at) => ({ ...it, n: at + 1 }))
}
