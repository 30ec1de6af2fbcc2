const mostKept = 20_000

/**
 * Makes of a word what `make` makes of it, once: Vietnamese has few syllables and uses them often. Bounded, since
 * not everything that is written is Vietnamese.
 */
export function keptByWord(make: (word: string) => string): (word: string) => string {
  const kept = new Map<string, string>()
  return (word) => {
    const before = kept.get(word)
    if (before !== undefined) return before
    if (kept.size >= mostKept) kept.clear()
    const made = make(word)
    kept.set(word, made)
    return made
  }
}
