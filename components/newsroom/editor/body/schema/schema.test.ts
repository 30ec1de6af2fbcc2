import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, STYLES } from '@/body/blocks'
import { parseBody } from '@/body/parse'
import { anyBlocks } from '@/body/testing/arbitrary'
import { toTiptap } from '@/body/tiptap'
import { forEditor } from './for-editor'
import { grammar } from './schema'

const schema = getSchema(grammar)

/** What a save would store after the editor held this body. */
function throughEditor(blocks: Block[]) {
  const held = Node.fromJSON(schema, forEditor(JSON.parse(JSON.stringify(toTiptap(blocks)))))
  held.check()
  return parseBody(JSON.parse(JSON.stringify(held.toJSON())))
}

const text = (words: string) => ({ kind: 'text' as const, text: words, styles: [], href: null })
const p = (words: string) => ({ kind: 'paragraph' as const, content: [text(words)] })
const words = { alt: 'Cầu', caption: 'Chú thích', credit: 'Ảnh: A' }
const film = { title: 'Lễ hội', caption: 'Sáng nay', credit: 'B', posterId: 5 }
const cell = (header: boolean) => ({ header, colspan: 1, rowspan: 1, content: [p('ô')] })

const every: Block[] = [
  {
    kind: 'paragraph',
    content: [
      { kind: 'text', text: 'Hải Phòng', styles: [...STYLES], href: '/bai-viet/x' },
      { kind: 'break' },
      ...STYLES.map((style) => ({ kind: 'text' as const, text: style, styles: [style], href: null })),
    ],
  },
  { kind: 'heading', level: 2, content: [text('Mục')] },
  { kind: 'heading', level: 3, content: [text('Mục nhỏ')] },
  { kind: 'bulletList', items: [[p('một'), { kind: 'orderedList', start: 3, items: [[p('con')]] }]] },
  { kind: 'orderedList', start: 7, items: [[p('bảy')], [p('tám'), p('thêm')]] },
  { kind: 'quote', content: [p('Nói')], attribution: 'Ai đó' },
  { kind: 'figure', mediaId: 1, ...words, size: 'wide' },
  { kind: 'gallery', items: [{ mediaId: 2, ...words }] },
  {
    kind: 'table',
    caption: 'Bảng',
    rows: [
      [cell(true), { ...cell(true), colspan: 2 }],
      [cell(false), cell(false), cell(false)],
    ],
  },
  { kind: 'video', mediaId: 3, ...film },
  { kind: 'embed', provider: 'youtube', embedId: 'abcDEF12_-3', ...film },
  { kind: 'audio', mediaId: 4, title: 'Nghe', caption: '', credit: '' },
  { kind: 'attachment', mediaId: 5, title: 'Kế hoạch' },
  {
    kind: 'infoBox',
    title: 'Cần biết',
    content: [p('Trong hộp'), { kind: 'keyFigures', items: [{ value: '38', label: 'hội' }] }],
  },
  { kind: 'keyFigures', items: [{ value: '72 %', label: 'hộ dân' }] },
  { kind: 'divider' },
]

test('every kind of block comes out of the editor as it went in', () => {
  expect(throughEditor(every)).toEqual({ ok: true, blocks: every })
})

test('every node and mark of the schema is in the grammar', () => {
  const known = new Set<string>()
  const walk = (node: Node) => {
    known.add(node.type.name)
    node.marks.forEach((mark) => known.add(mark.type.name))
    node.forEach(walk)
  }
  walk(Node.fromJSON(schema, forEditor(toTiptap(every))))
  expect([...Object.keys(schema.nodes), ...Object.keys(schema.marks)].filter((it) => !known.has(it))).toEqual(
    [],
  )
})

test('any body is held and stored again; holding it twice changes nothing', () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const once = throughEditor(blocks)
      expect(once.ok).toBe(true)
      if (once.ok) expect(throughEditor(once.blocks)).toEqual(once)
    }),
    { numRuns: 60 },
  )
})

test('a body that cannot be read opens empty', () => {
  for (const bad of [null, 'x', {}, { type: 'doc', content: [{ type: 'script' }] }, { type: 'doc' }])
    expect(forEditor(bad)).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: [] }] })
})
