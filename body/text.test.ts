import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from './blocks'
import { linkNotes } from './notes'
import { anyBlocks } from './testing/arbitrary'
import { SITE } from './testing/library'
import { renderText } from './text'
import { linksOf, mediaIdsOf } from './uses'

const p = (text: string, href: string | null = null) => ({
  kind: 'paragraph' as const,
  content: [{ kind: 'text' as const, text, styles: [], href }],
})
const cell = (text: string) => ({ header: false, colspan: 1, rowspan: 1, content: [p(text)] })
const picture = { mediaId: 1, alt: 'mô tả', caption: 'Chú thích', credit: 'Ảnh: A' }
const film = { title: 'Lễ hội', caption: 'Sáng nay', credit: '', posterId: 5 }

const body: Block[] = [
  p('Mở đầu.', '/a'),
  { kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Mục', styles: [], href: null }] },
  {
    kind: 'orderedList',
    start: 2,
    items: [[p('hai'), { kind: 'bulletList', items: [[p('con', '/b')]] }], [p('ba')]],
  },
  { kind: 'quote', content: [p('Nói.', 'https://example.com/')], attribution: 'Ai đó' },
  { kind: 'figure', ...picture, size: 'normal' },
  { kind: 'gallery', items: [{ ...picture, mediaId: 2 }] },
  {
    kind: 'table',
    caption: 'Bảng',
    rows: [
      [cell('một'), cell('hai')],
      [cell('ba'), cell('bốn')],
    ],
  },
  { kind: 'video', mediaId: 3, ...film },
  { kind: 'embed', provider: 'youtube', embedId: 'abcDEF12_-3', ...film },
  { kind: 'audio', mediaId: 6, title: 'Nghe', caption: '', credit: '' },
  { kind: 'attachment', mediaId: 7, title: 'Kế hoạch' },
  {
    kind: 'infoBox',
    title: 'Hộp',
    content: [p('Trong hộp.', '/a'), { kind: 'keyFigures', items: [{ value: '38', label: 'hội' }] }],
  },
  { kind: 'divider' },
  p(''),
  p('Hết.', '#x'),
]

test('a body as plain text', () => {
  expect(renderText(body)).toBe(`Mở đầu.

Mục

2. hai
  • con
3. ba

Nói.

— Ai đó

Chú thích (Ảnh: A)

Chú thích (Ảnh: A)

Bảng
một | hai
ba | bốn

Lễ hội
Sáng nay

Lễ hội
Sáng nay

Nghe

Kế hoạch

Hộp

Trong hộp.

38 hội

Hết.`)
})

test('the pictures and files a body needs, posters too, each once', () => {
  expect(mediaIdsOf(body)).toEqual([1, 2, 3, 5, 6, 7])
})

test('links in reading order', () => {
  expect(linksOf(body)).toEqual([
    { href: '/a', text: 'Mở đầu.' },
    { href: '/b', text: 'con' },
    { href: 'https://example.com/', text: 'Nói.' },
    { href: '/a', text: 'Trong hộp.' },
    { href: '#x', text: 'Hết.' },
  ])
})

test('notes for paper have full addresses, each once', () => {
  expect(linkNotes(body, SITE)).toEqual([
    { n: 1, href: 'https://haiphong.example/a', text: 'Mở đầu.' },
    { n: 2, href: 'https://haiphong.example/b', text: 'con' },
    { n: 3, href: 'https://example.com/', text: 'Nói.' },
  ])
})

test('any body: no blank lines pile up, notes count from one', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      expect(renderText(blocks)).not.toMatch(/\n\n\n/)
      const notes = linkNotes(blocks, SITE)
      expect(notes.map((note) => note.n)).toEqual(notes.map((_, at) => at + 1))
      expect(new Set(notes.map((note) => note.href)).size).toBe(notes.length)
    }),
  )
})
