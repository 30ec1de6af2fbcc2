import type { Flow, List } from '@/body/blocks'

/** An item with the depth at which it stands, from 1. */
export type FlatItem = { level: number; ordered: boolean; start: number; content: Flow }

/** As deep as a reader can follow; deeper items join the deepest list. */
const DEEPEST_LIST = 4

const listOf = ({ ordered, start, content }: FlatItem): List =>
  ordered ? { kind: 'orderedList', start, items: [content] } : { kind: 'bulletList', items: [content] }

/** Items in reading order as lists in lists. A change of kind at one depth begins another list there. */
export function nest(items: readonly FlatItem[]): List[] {
  const roots: List[] = []
  let open: { level: number; list: List }[] = []
  for (const item of items) {
    open = open.filter((it) => it.level <= item.level)
    const last = open.at(-1)
    if (last && last.level === item.level && (last.list.kind === 'orderedList') === item.ordered) {
      last.list.items.push(item.content)
      continue
    }
    if (last?.level === item.level) open.pop()
    const parent = open.at(-1)
    if (parent && open.length >= DEEPEST_LIST) {
      parent.list.items.push(item.content)
      continue
    }
    const list = listOf(item)
    if (parent) parent.list.items.at(-1)!.push(list)
    else roots.push(list)
    open.push({ level: item.level, list })
  }
  return roots
}
