/**
 * An old address with gaps: `/Diem-bao/{slug}-{id}.html`. `{slug}` is letters of any alphabet, figures and hyphens,
 * `{id}` figures, `{rest}` anything.
 */
export type Pattern = { test: RegExp; names: string[] }

const gap = { slug: '([\\p{L}\\p{N}-]+?)', id: '(\\d{1,18})', rest: '(.*)' }
const gaps = /\{(slug|id|rest)\}/g

/** @returns null when the pattern can't be read: an unknown gap, the same gap twice, no gap at all */
export function readPattern(pattern: string): Pattern | null {
  const names = [...pattern.matchAll(gaps)].map((it) => it[1]!)
  if (names.length === 0 || new Set(names).size < names.length) return null
  const plain = pattern.split(gaps).filter((_, n) => n % 2 === 0)
  if (plain.some((it) => /[{}]/.test(it))) return null
  const source = plain.map(
    (it, n) =>
      it.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') + (names[n] ? gap[names[n] as keyof typeof gap] : ''),
  )
  return { test: new RegExp(`^${source.join('')}$`, 'iu'), names }
}

/** Fills the gaps of a target with what they held in the address; null when the address is another. */
export function followPattern(pattern: Pattern, target: string, address: string): string | null {
  const found = pattern.test.exec(address)
  if (!found) return null
  const held = new Map(pattern.names.map((name, n) => [name, found[n + 1] ?? '']))
  return target.replace(gaps, (_, name: string) =>
    name === 'slug' ? held.get(name)!.toLowerCase() : (held.get(name) ?? ''),
  )
}
