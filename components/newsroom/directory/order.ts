/** `group`: entries are in order among those of the same group; '' is the top level. */
export type Placed = { id: number; group: string }

export const siblingsOf = <T extends Placed>(all: T[], one: Placed): T[] =>
  all.filter((it) => it.group === one.group)

/** From 0, among its siblings. */
export const placeOf = (all: Placed[], one: Placed): number =>
  siblingsOf(all, one).findIndex((it) => it.id === one.id)

/** The list with one entry at another place among its siblings; what hangs under an entry goes with it. */
export function moved<T extends Placed>(all: T[], one: T, to: number): T[] {
  const others = siblingsOf(all, one).filter((it) => it.id !== one.id)
  const inOrder = [...others.slice(0, to), one, ...others.slice(to)]
  const under = (it: T): T[] => all.filter((child) => child.group === String(it.id))
  if (one.group === '') return inOrder.flatMap((it) => [it, ...under(it)])
  const rest = inOrder.values()
  return all.map((it) => (it.group === one.group ? rest.next().value! : it))
}
