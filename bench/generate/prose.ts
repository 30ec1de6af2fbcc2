/** Text that reads like the text it was learned from: each word follows the two before it as often as there. */
export class Prose {
  private readonly after = new Map<string, string[]>()
  private readonly starts: string[] = []

  constructor(
    texts: string[],
    private readonly random: () => number,
  ) {
    for (const text of texts)
      for (const sentence of text.split(/(?<=[.!?])\s+/)) {
        const words = sentence.split(/\s+/).filter(Boolean)
        if (words.length < 4) continue
        this.starts.push(`${words[0]} ${words[1]}`)
        words.forEach((word, at) => at > 1 && this.learn(`${words[at - 2]} ${words[at - 1]}`, word))
      }
  }

  private learn(pair: string, word: string) {
    const known = this.after.get(pair)
    if (known) known.push(word)
    else this.after.set(pair, [word])
  }

  /** At least so many words, to the end of a sentence; now and then a name that nobody else has. */
  write(words: number): string {
    const out: string[] = []
    while (out.length < words) {
      let pair = this.pick(this.starts)
      out.push(...pair.split(' '))
      for (let n = 0; n < 60; n++) {
        const next = this.after.get(pair)
        if (!next) break
        const word = this.random() < 0.01 ? this.name() : this.pick(next)
        out.push(word)
        pair = `${pair.split(' ')[1]} ${word}`
      }
    }
    return out.join(' ')
  }

  /** A rare word, so that the words' frequencies have the long tail that real news have. */
  private name(): string {
    const rank = Math.floor(140_000 ** this.random())
    const syllable = (n: number) =>
      'bcdghklmnprstvx'[n % 15]! + 'aeiou'[Math.floor(n / 15) % 5]! + 'nmtcp'[Math.floor(n / 75) % 5]!
    return `${syllable(rank % 375)}${syllable(Math.floor(rank / 375))}`.replace(/^./, (letter) =>
      letter.toUpperCase(),
    )
  }

  private pick<T>(from: T[]): T {
    return from[Math.floor(this.random() * from.length)]!
  }
}

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
