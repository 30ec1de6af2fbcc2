import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from './parse'
import { anyBlocks, anyText } from './testing/arbitrary'
import { toTiptap } from './tiptap'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const p = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks })

function blocksOf(json: unknown) {
  const parsed = parseBody(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.blocks
}

function problemsOf(json: unknown) {
  const parsed = parseBody(json)
  return parsed.ok ? [] : parsed.problems
}

describe('what the editor stores becomes blocks', () => {
  test('every block survives being stored and read again', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(parseBody(JSON.parse(JSON.stringify(toTiptap(blocks))))).toEqual({ ok: true, blocks })
      }),
      { numRuns: 300 },
    )
  })

  test('marks are put in order and words that look alike are joined', () => {
    const bold = { type: 'bold' }
    const link = { type: 'link', attrs: { href: ' /x', target: '_blank', rel: null, class: null } }
    expect(
      blocksOf(doc(p(text('Hải '), text('Phòng'), text('!', { type: 'italic' }, link, bold, bold)))),
    ).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'Hải Phòng', styles: [], href: null },
          { kind: 'text', text: '!', styles: ['bold', 'italic'], href: '/x' },
        ],
      },
    ])
  })

  test('attributes that the editor adds are passed over, absent ones get their usual value', () => {
    const attrs = { textAlign: null, class: 'x', mediaId: 7 }
    expect(
      blocksOf(doc({ type: 'figure', attrs }, { type: 'paragraph', attrs: { textAlign: null } })),
    ).toEqual([
      { kind: 'figure', mediaId: 7, alt: '', caption: '', credit: '', size: 'normal' },
      { kind: 'paragraph', content: [] },
    ])
  })

  test('text is NFC on one line, without control, direction or invisible characters', () => {
    const typed = 'Ha\u0309i\u0000 Pho\u0300ng\u200B\u202E\n\tđẹp\uD800'
    const caption = { type: 'figure', attrs: { mediaId: 1, caption: ` ${typed} ` } }
    expect(blocksOf(doc(p(text(typed)), caption))).toMatchObject([
      { content: [{ text: 'Hải Phòng đẹp' }] },
      { caption: 'Hải Phòng đẹp' },
    ])
  })

  test('a film is our own or of another site', () => {
    const own = { type: 'video', attrs: { mediaId: 3, provider: null, embedId: null, title: 'Lễ hội' } }
    const other = { type: 'video', attrs: { mediaId: null, provider: 'youtube', embedId: 'abcDEF12_-3' } }
    expect(blocksOf(doc(own, other))).toMatchObject([
      { kind: 'video', mediaId: 3, posterId: null },
      { kind: 'embed', embedId: 'abcDEF12_-3' },
    ])
  })
})

describe('what is not in the grammar is refused at its place', () => {
  const figure = (attrs: unknown) => ({ type: 'figure', attrs })
  test.each([
    [null, ''],
    ['<p>x</p>', ''],
    [{ type: 'paragraph' }, ''],
    [{ type: 'doc', content: {} }, '.content'],
    [doc(p(), { type: 'html', attrs: { html: '<b>' } }), 'content[1]'],
    [doc(3), 'content[0]'],
    [doc({ type: 'heading', attrs: { level: 1 } }), 'content[0].attrs.level'],
    [doc(p({ type: 'image' })), 'content[0].content[0]'],
    [doc(p({ type: 'text', text: 5 })), 'content[0].content[0].text'],
    [doc(p(text('x', { type: 'textStyle' }))), 'content[0].content[0].marks[0]'],
    [doc(p(text('x', { type: 'link' }))), 'content[0].content[0].marks[0].attrs.href'],
    [
      doc(p(text('x', { type: 'link', attrs: { href: 'javascript:x' } }))),
      'content[0].content[0].marks[0].attrs.href',
    ],
    [doc(figure({ mediaId: 'demo:x' })), 'content[0].attrs.mediaId'],
    [doc(figure({ mediaId: 1.5 })), 'content[0].attrs.mediaId'],
    [doc(figure({ mediaId: 1, alt: 5 })), 'content[0].attrs.alt'],
    [doc(figure({ mediaId: 1, size: 'huge' })), 'content[0].attrs.size'],
    [doc(figure({ mediaId: 1, caption: 'x'.repeat(2001) })), 'content[0].attrs.caption'],
    [doc(figure([])), 'content[0].attrs'],
    [
      doc({ type: 'gallery', attrs: { items: [{ mediaId: 1 }, { mediaId: 0 }] } }),
      'content[0].attrs.items[1].mediaId',
    ],
    [doc({ type: 'gallery', attrs: { items: 'x' } }), 'content[0].attrs.items'],
    [doc({ type: 'keyFigures', attrs: { items: [null] } }), 'content[0].attrs.items[0]'],
    [doc({ type: 'video', attrs: {} }), 'content[0].attrs.mediaId'],
    [
      doc({ type: 'video', attrs: { provider: 'tube', embedId: 'abcDEF12_-3' } }),
      'content[0].attrs.provider',
    ],
    [
      doc({ type: 'video', attrs: { provider: 'youtube', embedId: '"><script>' } }),
      'content[0].attrs.embedId',
    ],
    [doc({ type: 'bulletList', content: [p()] }), 'content[0].content[0]'],
    [doc({ type: 'blockquote', content: [figure({ mediaId: 1 })] }), 'content[0].content[0]'],
    [doc({ type: 'table', content: [] }), 'content[0]'],
    [
      doc({ type: 'table', content: [{ type: 'tableRow', content: [p()] }] }),
      'content[0].content[0].content[0]',
    ],
    [
      doc({
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 0 } }] }],
      }),
      'content[0].content[0].content[0].attrs.colspan',
    ],
    [doc({ type: 'infoBox', content: [{ type: 'infoBox' }] }), 'content[0].content[0]'],
  ])('%j', (json, path) => {
    const problems = problemsOf(json)
    expect(problems.map((it) => it.path)).toEqual([path])
    expect(problems[0]?.message).not.toBe('')
  })

  test('all problems are told at once, up to fifty', () => {
    expect(problemsOf(doc({ type: 'a' }, p(), { type: 'b' })).map((it) => it.path)).toEqual([
      'content[0]',
      'content[2]',
    ])
    expect(problemsOf(doc(...Array.from({ length: 400 }, () => ({ type: 'x' }))))).toHaveLength(50)
  })
})

describe('a body that is no article is refused, not crashed on', () => {
  test('nested without end', () => {
    let nested: unknown = p()
    for (let n = 0; n < 20_000; n += 1)
      nested = { type: 'bulletList', content: [{ type: 'listItem', content: [nested] }] }
    expect(problemsOf(doc(nested))).toMatchObject([{ message: 'Nội dung lồng nhau quá sâu.' }])
  })

  test('too many blocks, too much text', () => {
    expect(problemsOf(doc(...Array.from({ length: 30_000 }, () => p())))).toHaveLength(1)
    expect(problemsOf(doc(...Array.from({ length: 10 }, () => p(text('chữ '.repeat(50_000))))))).toHaveLength(
      1,
    )
  })

  test('any JSON gets an answer', () => {
    const types = [
      'doc',
      'paragraph',
      'heading',
      'text',
      'table',
      'tableRow',
      'tableCell',
      'bulletList',
      'listItem',
    ]
    const more = [
      'blockquote',
      'figure',
      'gallery',
      'video',
      'infoBox',
      'keyFigures',
      'orderedList',
      'constructor',
    ]
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium' },
        fc.jsonValue(),
        fc.record(
          {
            type: fc.constantFrom(...types, ...more),
            attrs: fc.oneof(
              fc.jsonValue(),
              fc.dictionary(fc.constantFrom('mediaId', 'level', 'items'), fc.jsonValue()),
            ),
            content: fc.oneof(fc.array(tie('node'), { maxLength: 4 }), fc.jsonValue()),
            marks: fc.array(fc.jsonValue(), { maxLength: 2 }),
            text: anyText,
          },
          { requiredKeys: ['type'] },
        ),
      ),
    }))
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (content) => {
        const parsed = parseBody({ type: 'doc', content })
        if (parsed.ok) expect(parseBody(toTiptap(parsed.blocks))).toEqual(parsed)
        else expect(parsed.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
