import { describe, expect, it } from 'vitest'
import { parseQuery } from './query'
import { forgiving } from './typo'
import { buildVocabulary } from './vocabulary'

const vocabulary = buildVocabulary(
  Object.entries({ tram: 40, bom: 9, bam: 20, nuoc: 300, nuo: 2, tran: 8, o: 700 }).map(
    ([word, articles]) => ({
      word,
      articles,
    }),
  ),
)
const slips = (typed: string, inTexts: string[] = []) =>
  forgiving(parseQuery(typed)!, vocabulary, new Set(inTexts))

describe('a query with one slip forgiven', () => {
  it('suspects the words that nobody knows, all at once', () => {
    expect(slips('tram bxm ')).toEqual({
      anywhere: ["'tram' & ('bam' | 'bom')"],
      inRow: ["'tram' <-> ('bam' | 'bom')"],
    })
  })
  it('suspects each known word by itself, the rarest first', () => {
    expect(slips('nuoc tran bom ')?.anywhere).toEqual([
      "'nuoc' & ('tram') & 'bom'",
      "'nuoc' & 'tran' & ('bam')",
      "('nuo') & 'tran' & 'bom'",
    ])
  })
  it('knows a word that some text has, and takes a figure for no slip', () => {
    expect(slips('tram bxm ', ['bxm'])?.anywhere).toEqual(["'tram' & ('bam' | 'bom')", "('tran') & 'bxm'"])
    expect(slips('tram 2x ')?.anywhere).toEqual(["('tran') & '2x'"])
  })
  it('leaves out what is near to nothing when enough is left, and never what was excluded', () => {
    expect(slips('tram bom nuoc qzqzqz ')).toEqual({ anywhere: ["'tram' & 'bom' & 'nuoc'"], inRow: [] })
    expect(slips('tram qzqzqz ')).toBeNull()
    expect(slips('tram bxm -nuoc')?.anywhere).toEqual(["'tram' & ('bam' | 'bom') & !('nuoc')"])
  })
})
