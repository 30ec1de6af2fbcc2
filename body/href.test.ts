import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absolute, isExternal, safeHref } from './href'
import { anyHref } from './testing/arbitrary'

describe('safeHref', () => {
  test.each([
    'https://example.com',
    'HTTP://example.com/a?b=c#d',
    'https://vi.wikipedia.org/wiki/Hải_Phòng',
    '/bai-viet/hoi-nghi',
    '/',
    '/tim-kiem?q=a@b',
    '#qr',
    'mailto:toasoan@haiphong.example?subject=G%C3%B3p',
    'tel:+842253821055',
    'tel:1022',
  ])('takes %s', (href) => expect(safeHref(href)).toBe(href))

  test('takes the spaces off that a paste brings', () => {
    expect(safeHref(' https://example.com  ')).toBe('https://example.com')
  })

  test('writes signs that no address may hold as addresses do', () => {
    expect(safeHref('/tim-kiem?q="<a>|{b}')).toBe('/tim-kiem?q=%22%3Ca%3E%7C%7Bb%7D')
  })

  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'ftp://example.com',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https:/example.com',
    'https:example.com',
    'https:///example.com',
    'http://"onclick=alert(1)//',
    'https://%22.example',
    'https://',
    'https://user@example.com',
    'https://user:secret@example.com',
    'https://:@example.com',
    'https://@example.com',
    'https://exa mple.com',
    'https://example.com\u200B',
    'https://example.com/\u202Egnp',
    'https://example.com\\@evil.example',
    'mailto:',
    'mailto:ai@',
    'tel:javascript',
    'example.com',
    'bai-viet/x',
    '?q=x',
    '#',
    '',
    `https://example.com/${'a'.repeat(3000)}`,
  ])('refuses %j', (href) => expect(safeHref(href)).toBeNull())

  test('whatever it takes, a browser reads as one of the allowed kinds', () => {
    fc.assert(
      fc.property(anyHref, (raw) => {
        const href = safeHref(raw)
        if (href === null) return
        const page = 'https://haiphong.example/bai-viet/x'
        const url = new URL(href, page)
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol)
        expect(url.username + url.password).toBe('')
        if (/^[/#]/.test(href)) expect(url.origin).toBe(new URL(page).origin)
        expect(safeHref(href)).toBe(href)
      }),
      { numRuns: 500 },
    )
  })
})

test('links away from the site are told from those within', () => {
  const site = 'https://haiphong.example'
  expect(isExternal('https://example.com/', site)).toBe(true)
  expect(isExternal('https://haiphong.example.evil.example/', site)).toBe(true)
  expect(isExternal('http://HAIPHONG.example/x', site)).toBe(false)
  expect(isExternal('/x', site)).toBe(false)
  expect(isExternal('mailto:a@example.com', site)).toBe(false)
  expect(absolute('/x?y', site)).toBe('https://haiphong.example/x?y')
  expect(absolute('#x', site)).toBe('#x')
})
