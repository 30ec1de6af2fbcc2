/** Two words that stood one behind the other, as the second of them and what came next. */
type Place = { first: string; word: string; after: Place[] }

/** Text that reads like the text it was learned from: each word follows the two before it as often as there. */
export class Prose {
  private readonly starts: Place[] = []

  constructor(
    texts: string[],
    private readonly random: () => number,
  ) {
    const places = new Map<string, Place>()
    const placeOf = (first: string, word: string) => {
      const known = places.get(`${first} ${word}`) ?? { first, word, after: [] }
      places.set(`${first} ${word}`, known)
      return known
    }
    for (const text of texts)
      for (const sentence of text.split(/(?<=[.!?])\s+/)) {
        const words = sentence.split(/\s+/).filter(Boolean)
        if (words.length < 4) continue
        const row = words.slice(1).map((word, at) => placeOf(words[at]!, word))
        this.starts.push(row[0]!)
        row.slice(1).forEach((place, at) => row[at]!.after.push(place))
      }
  }

  /** At least so many words, to the end of a sentence; now and then a name that nobody else has. */
  write(words: number): string {
    const out: string[] = []
    while (out.length < words) {
      let place = this.pick(this.starts)
      out.push(place.first, place.word)
      for (let n = 0; n < 60 && place.after.length > 0; n++) {
        place = this.pick(place.after)
        const named = this.random() < 0.01
        out.push(named ? this.name() : place.word)
        if (named) break
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
