import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchFonts } from './fonts'

class CSSFontFaceRule {
  constructor(readonly cssText: string) {}
}
const cssRules = [
  new CSSFontFaceRule('@font-face { src: url("../serif.woff2") format("woff2"); }'),
  new CSSFontFaceRule('@font-face { src: local("Noto Serif Bold"); }'),
  { cssText: '.a::after { content: "a.woff2"; }' },
]
let kept: Record<string, string>
let fetched: string[]

function page(connection?: { saveData: boolean }) {
  vi.stubGlobal('navigator', { connection })
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => (kept[name] = value),
  })
  vi.stubGlobal('document', {
    styleSheets: [{ href: 'https://cong.test/_next/css/a.css', cssRules }],
  })
  vi.stubGlobal('CSSFontFaceRule', CSSFontFaceRule)
  vi.stubGlobal('fetch', (url: URL) => {
    fetched.push(url.href)
    return Promise.resolve({ blob: () => {} })
  })
}

beforeEach(() => {
  kept = {}
  fetched = []
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the fonts are fetched once, after all that is read', () => {
  page()
  fetchFonts()
  expect(fetched).toEqual([])
  vi.runAllTimers()
  expect(fetched).toEqual(['https://cong.test/_next/serif.woff2'])
  fetchFonts()
  vi.runAllTimers()
  expect(fetched).toHaveLength(1)
})

test('nothing is fetched where data is to be saved, and it is not taken as done', () => {
  page({ saveData: true })
  fetchFonts()
  vi.runAllTimers()
  expect([fetched, kept]).toEqual([[], {}])
})
