import { describe, expect, it } from 'vitest'
import { conditional } from './conditional'

const changedAt = new Date('2026-11-24T01:02:03.456Z')
const body = { text: 'tin', type: 'text/plain', changedAt }
const ask = (headers: Record<string, string> = {}) => conditional(new Request('http://x/', { headers }), body)

describe('conditional', () => {
  it('sends the text with a tag and a date in whole seconds', async () => {
    const answer = ask()
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('tin')
    expect(answer.headers.get('last-modified')).toBe('Tue, 24 Nov 2026 01:02:03 GMT')
  })
  it('answers 304 to the tag it gave, weak or in a list', () => {
    const tag = ask().headers.get('etag')!
    expect(ask({ 'if-none-match': tag }).status).toBe(304)
    expect(ask({ 'if-none-match': `"x", W/${tag}` }).status).toBe(304)
    expect(ask({ 'if-none-match': '"x"' }).status).toBe(200)
  })
  it('lets a tag win over a date', () => {
    const later = 'Wed, 25 Nov 2026 00:00:00 GMT'
    expect(ask({ 'if-modified-since': later }).status).toBe(304)
    expect(ask({ 'if-modified-since': later, 'if-none-match': '"x"' }).status).toBe(200)
    expect(ask({ 'if-modified-since': 'Mon, 23 Nov 2026 00:00:00 GMT' }).status).toBe(200)
    expect(ask({ 'if-modified-since': 'nonsense' }).status).toBe(200)
  })
})
