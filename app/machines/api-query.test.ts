import { describe, expect, it } from 'vitest'
import { parseArticleQuery, writeCursor } from './api-query'

const parse = (query: string) => parseArticleQuery(new URLSearchParams(query))
const problem = (query: string) => {
  const parsed = parse(query)
  return 'problems' in parsed ? parsed.problems.map((it) => it.parameter) : []
}

describe('parseArticleQuery', () => {
  it('gives twenty articles without their bodies when nothing is asked', () => {
    const parsed = parse('')
    expect(parsed).toMatchObject({ query: { limit: 20 } })
    expect('query' in parsed && parsed.query.fields.includes('html')).toBe(false)
  })
  it('reads back the key that it wrote', () => {
    const after = writeCursor({ publishedAt: '2026-11-24T01:02:03.000Z', id: 7 })
    expect(parse(`after=${after}`)).toMatchObject({
      query: { after: { publishedAt: new Date('2026-11-24T01:02:03.000Z'), id: 7 } },
    })
  })
  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=x', 'limit'],
    ['from=2026-02-30', 'from'],
    ['from=2026-02-02&to=2026-02-01', 'to'],
    ['section=Đô+thị', 'section'],
    ['after=;drop', 'after'],
    ['fields=title,secret', 'fields.1'],
    ['lmit=5', 'lmit'],
    ['limit=1&limit=2', 'limit'],
  ])('refuses %s and names it', (query, parameter) => {
    expect(problem(query)).toContain(parameter)
  })
})
