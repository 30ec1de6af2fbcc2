import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords, typedWords } from '@/vietnamese/search'
import { narrowsLittle, parseQuery, tsquery } from './query'

const folded = (typed: string, synonyms: string[][] = []) =>
  tsquery(parseQuery(typed)!, foldedWords, synonyms)
const typed = (text: string) => tsquery(parseQuery(text)!, typedWords)

describe('a search as it was typed', () => {
  it('asks for every word; the last one may be unfinished', () => {
    expect(folded('  cầu   Hoàng văn thụ')).toBe("'cau' & 'hoang' & 'van' & 'thu':*")
    expect(folded('cầu Rào ')).toBe("'cau' & 'rao'")
    expect(folded('a')).toBe("'a'")
  })
  it('asks the word index for no beginning that narrows less than another word', () => {
    const articles = new Map([
      ['khong', 50],
      ['dua', 20],
      ['dung', 30],
      ['trach', 40],
      ['truong', 5],
    ])
    const vocabulary = { articles, near: new Map(), sorted: [...articles.keys()].sort() }
    const asked = (typed: string, synonyms: string[][] = []) => {
      const query = parseQuery(typed)!
      return tsquery(query, foldedWords, synonyms, narrowsLittle(query, vocabulary))
    }
    expect(asked('không trách đứ')).toBe("'khong' & 'trach'")
    expect(asked('không trách đứa')).toBe("'khong' & 'trach' & 'dua':*")
    expect(asked('không trách đứa ')).toBe("'khong' & 'trach' & 'dua'")
    expect(asked('không trườ')).toBe("'khong' & 'truo':*")
    expect(asked('trườ')).toBe("'truo':*")
    expect(asked('quận trườ', [['quan truo', 'q']])).toBe("(('quan' <-> 'truo') | ('q'))")
  })
  it('has one spelling: NFC, tone marks, i and y', () => {
    expect(typed('hoà thuỷ kỉ niệm'.normalize('NFD'))).toBe("'hòa' & 'thủy' & 'kỷ' & 'niệm':*")
  })
  it('keeps quoted words together; one quoted word is a finished word', () => {
    expect(folded('"sông Cấm" cầu')).toBe("'cau':* & ('song' <-> 'cam')")
    expect(folded('“Lạch Huyện” "tàu"')).toBe("'tau' & ('lach' <-> 'huyen')")
    expect(folded('"chưa đóng')).toBe("'chua' & 'dong':*")
  })
  it('leaves out what stands behind a minus, but not the parts of a compound', () => {
    expect(folded('cầu -Rào -"sông Cấm" mới ')).toBe("'cau' & 'moi' & !(('song' <-> 'cam')) & !(('rao'))")
    expect(folded('V-League 2023-2024 ')).toBe("'v' & 'league' & '2023' & '2024'")
  })
  it('takes any of what means the same', () => {
    const groups = [['ubnd', 'uy ban nhan dan']]
    expect(folded('UBND phường ', groups)).toBe(
      "(('ubnd') | ('uy' <-> 'ban' <-> 'nhan' <-> 'dan')) & 'phuong'",
    )
    expect(folded('Ủy ban nhân dân xã', groups)).toBe(
      "(('ubnd') | ('uy' <-> 'ban' <-> 'nhan' <-> 'dan')) & 'xa':*",
    )
  })
  it('is nothing without a word', () => {
    for (const text of ['', '   ', '""', '!?&|():*', "'", '\0', '-cầu']) expect(parseQuery(text)).toBeNull()
  })
  it('holds nothing that PostgreSQL would take for its own, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const query = parseQuery(text)
        for (const it of [...(query?.words ?? []), ...(query?.phrases ?? []), ...(query?.without ?? [])])
          expect(it).toMatch(/^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u)
      }),
    )
  })
})
