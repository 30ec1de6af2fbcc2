import type { Inline, Style } from '@/body/blocks'

type Look = { styles: readonly Style[]; href: string | null }
type Token = Look & { text: string }

/** A stretch of words of one fate. `was`: how it looked before, where only its look has changed. */
export type Part = Look & {
  change: 'same' | 'added' | 'removed' | 'reformatted'
  text: string
  was?: Look
}

const pieces = /\s+|[\p{L}\p{N}\p{M}]+(?:[.,:/-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}]/gu

const tokensOf = (content: readonly Inline[]): Token[] =>
  content.flatMap((part): Token[] => {
    if (part.kind === 'break') return [{ text: '\n', styles: [], href: null }]
    const { styles, href } = part
    return (part.text.match(pieces) ?? []).map((text) => ({ text, styles, href }))
  })

/** Text without any look, as titles and captions are. */
export const plain = (text: string): Inline[] =>
  text === '' ? [] : [{ kind: 'text', text, styles: [], href: null }]

/** What became of the words of a paragraph: added, removed, only made bold. */
export function diffWords(before: readonly Inline[], after: readonly Inline[]): Part[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const steps = shortestEdit(
    old.map((it) => it.text),
    now.map((it) => it.text),
  )
  const parts: Part[] = []
  for (const [from, to] of steps) {
    const was = from === null ? undefined : old[from]
    const is = to === null ? undefined : now[to]
    if (was && is)
      parts.push(looksLike(was, is) ? { change: 'same', ...is } : { change: 'reformatted', ...is, was })
    else if (is) parts.push({ change: 'added', ...is })
    else if (was) parts.push({ change: 'removed', ...was })
  }
  return joined(bridged(parts))
}

export const looksLike = (one: Look, other: Look): boolean =>
  one.href === other.href && one.styles.join() === other.styles.join()

/** Myers' shortest edit: pairs of places, null where one side has nothing. Removals stand before additions. */
export function shortestEdit(
  old: readonly string[],
  now: readonly string[],
): [number | null, number | null][] {
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1
  const middle = myers(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const shifted = middle.map(([a, b]): [number | null, number | null] => [
    a === null ? null : a + start,
    b === null ? null : b + start,
  ])
  const same = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, n): [number, number] => [from + n, to + n])
  return [...same(0, 0, start), ...tidy(shifted), ...same(old.length - end, now.length - end, end)]
}

/** Beyond this many edits a shortest way says nothing to a person: all of it is another text. */
const mostEdits = 2000

function myers(old: readonly string[], now: readonly string[]): [number | null, number | null][] {
  const [n, m] = [old.length, now.length]
  const whole = (): [number | null, number | null][] => [
    ...old.map((_, at): [number, null] => [at, null]),
    ...now.map((_, at): [null, number] => [null, at]),
  ]
  if (n === 0 || m === 0) return whole()
  const reach = new Map<number, number>([[1, 0]])
  const trail: Map<number, number>[] = []
  for (let d = 0; d <= Math.min(n + m, mostEdits); d += 1) {
    trail.push(new Map(reach))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
      while (x < n && x - k < m && old[x] === now[x - k]) x += 1
      reach.set(k, x)
      if (x >= n && x - k >= m) return walkBack(trail, d, n, m)
    }
  }
  return whole()
}

function walkBack(trail: Map<number, number>[], edits: number, n: number, m: number) {
  const steps: [number | null, number | null][] = []
  let [x, y] = [n, m]
  for (let d = edits; d > 0; d -= 1) {
    const reach = trail[d]!
    const k = x - y
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const from = down ? k + 1 : k - 1
    const px = reach.get(from) ?? 0
    const py = px - from
    while (x > px && y > py && x > 0 && y > 0) steps.push([(x -= 1), (y -= 1)])
    if (down) steps.push([null, (y -= 1)])
    else steps.push([(x -= 1), null])
  }
  while (x > 0 && y > 0) steps.push([(x -= 1), (y -= 1)])
  return steps.reverse()
}

/** Within a run of changes what is gone comes before what is new. */
function tidy(steps: [number | null, number | null][]) {
  const tidied: typeof steps = []
  let added: typeof steps = []
  for (const step of steps) {
    if (step[0] === null) added.push(step)
    else if (step[1] === null) tidied.push(step)
    else {
      tidied.push(...added, step)
      added = []
    }
  }
  return [...tidied, ...added]
}

/** A lone space between two changed words belongs to the change: phrases are struck as one. */
function bridged(parts: Part[]): Part[] {
  const changed = (part?: Part) => part?.change === 'added' || part?.change === 'removed'
  const out: Part[] = []
  let [gone, fresh]: [Part[], Part[]] = [[], []]
  const settle = () => {
    out.push(...gone, ...fresh)
    ;[gone, fresh] = [[], []]
  }
  for (const [at, part] of parts.entries()) {
    if (part.change === 'removed') gone.push(part)
    else if (part.change === 'added') fresh.push(part)
    else if (gone.length && fresh.length && part.text === ' ' && changed(parts[at + 1])) {
      gone.push({ ...part, change: 'removed' })
      fresh.push({ ...part, change: 'added' })
    } else {
      settle()
      out.push(part)
    }
  }
  settle()
  return out
}

function joined(parts: Part[]): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    const alike =
      last &&
      last.change === part.change &&
      looksLike(last, part) &&
      (part.was === undefined || (last.was !== undefined && looksLike(last.was, part.was)))
    if (alike) out[out.length - 1] = { ...last, text: last.text + part.text }
    else out.push(part)
  }
  return out
}
