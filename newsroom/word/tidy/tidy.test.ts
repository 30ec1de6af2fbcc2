import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from '@/body/parse'
import { anyHref, anyText } from '@/body/testing/arbitrary'
import { renderText } from '@/body/text'
import { toTiptap } from '@/body/tiptap'
import { readMarkup } from '../markup'
import { missingWords, pastedWords } from '../report'
import { tidyMarkup } from './tidy'

const tidied = (html: string) => tidyMarkup(readMarkup(html), () => null)
const textOf = (html: string) => renderText(tidied(html).blocks)
const kindsOf = (html: string) => tidied(html).blocks.map((it) => it.kind)

/** A paragraph as Word puts it on the clipboard for a list. */
const item = (list: number, level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

describe('from Word', () => {
  test('paragraphs that name a list are lists, in lists', () => {
    const html = `${item(0, 1, '·', 'Giá vé')}${item(0, 2, 'o', 'người lớn')}${item(0, 1, '·', 'Giờ chạy')}
      <p class=MsoNormal><o:p>&nbsp;</o:p></p>${item(1, 1, '3.', 'Ba')}${item(1, 1, '4.', 'Bốn')}`
    expect(textOf(html)).toBe('• Giá vé\n  • người lớn\n• Giờ chạy\n\n3. Ba\n4. Bốn')
  })

  test('lists deeper than readers follow join the deepest', () => {
    const html = [1, 2, 3, 4, 5, 6].map((level) => item(0, level, '·', `cấp ${level}`)).join('')
    expect(textOf(html).split('\n').at(-1)).toBe('      • cấp 6')
  })

  test('words keep what they mean and lose how they looked', () => {
    const { blocks, report } = tidied(`<p class=MsoNormal style='text-align:justify'><span lang=VI
      style='font-size:13.0pt;font-family:"Times New Roman",serif;color:#C00000'>Thành phố <b
      style='mso-bidi-font-weight:normal'><i>Hải
      Phòng</i></b> có <s>14</s> 15 xã, 25&nbsp;km<sup>2</sup>.<o:p></o:p></span></p>`)
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'Thành phố ', styles: [], href: null },
          { kind: 'text', text: 'Hải Phòng', styles: ['bold', 'italic'], href: null },
          { kind: 'text', text: ' có 14 15 xã, 25 km', styles: [], href: null },
          { kind: 'text', text: '2', styles: ['superscript'], href: null },
          { kind: 'text', text: '.', styles: [], href: null },
        ],
      },
    ])
    expect(pastedWords(report)).toBe(
      'Đã dán từ Word, giữ 1 đoạn; bỏ phông chữ, màu chữ và màu nền, chữ gạch ngang (giữ chữ).',
    )
  })

  test('a paste without words says so, and which pictures are missing', () => {
    const { blocks, report } = tidied('<p class=MsoNormal><img src="file:///C:/a.png" alt="Cầu Rào"></p>')
    expect(blocks).toEqual([])
    expect(pastedWords(report)).toMatch(/^Phần vừa chép không có chữ nào/)
    expect(missingWords(report)).toMatch(/^1 ảnh không đi theo khi dán \(“Cầu Rào”\)/)
  })

  test('headings are an article’s: the highest a section, the rest small', () => {
    const html = '<h1>Một</h1><h2>Hai</h2><h4>Bốn</h4><p class=MsoTitle>Tên</p>'
    expect(tidied(html).blocks.map((it) => it.kind === 'heading' && it.level)).toEqual([2, 3, 3, 2])
    expect(tidied('<h3>Ba</h3><h4>Bốn</h4>').blocks).toMatchObject([{ level: 2 }, { level: 3 }])
  })

  test('pictures that stayed behind are told, with their words but no file names', () => {
    const { report, blocks } = tidied(`<p>Trước<img src="file:///C:/Temp/clip_image001.png" alt="Cầu Rào">
      <img src="https://example.com/a.jpg" alt="C:\\anh\\a.jpg"><img width=1 height=1 src="https://x.example/p.gif"></p>`)
    expect(kindsOf('<p><img src="a.png"></p>')).toEqual([])
    expect(blocks).toHaveLength(1)
    expect(report.missingPictures).toEqual(['Cầu Rào', ''])
    expect(missingWords(report)).toContain('2 ảnh không đi theo khi dán (“Cầu Rào”)')
  })

  test('comments, deletions and hidden words are not text', () => {
    const html = `<p>Giữ<del>xóa</del><span style='display:none'>ẩn</span><a class=msocomanchor
      href="#_msocom_1">[LA1]</a></p><div style='mso-element:comment-list'><p>Ghi chú</p></div>`
    expect(textOf(html)).toBe('Giữ')
    expect(tidied(html).report.removed).toEqual(expect.arrayContaining(['comments', 'deletions', 'hidden']))
  })
})

describe('from Google Docs and pages', () => {
  test('the bold around everything means nothing', () => {
    const html = `<b id="docs-internal-guid-1" style="font-weight:normal;"><p><span
      style="font-weight:700;white-space:pre-wrap">Đậm</span><span style="font-weight:400"> thường</span></p>
      <ul><li aria-level="1"><p>một</p></li><ul><li aria-level="2"><p>con</p></li></ul></ul></b>`
    expect(tidied(html).blocks[0]).toMatchObject({
      content: [
        { text: 'Đậm', styles: ['bold'] },
        { text: ' thường', styles: [] },
      ],
    })
    expect(textOf(html)).toBe('Đậm thường\n\n• một\n  • con')
    expect(tidied(html).report.from).toBe('google')
  })

  test('a link behind Google’s counter leads where it said; its underline is none', () => {
    const html =
      '<p><a href="https://www.google.com/url?q=https://haiphong.gov.vn/a&amp;sa=D"><u>cổng</u></a></p>'
    expect(tidied(html).blocks).toEqual([
      {
        kind: 'paragraph',
        content: [{ kind: 'text', text: 'cổng', styles: [], href: 'https://haiphong.gov.vn/a' }],
      },
    ])
  })

  test('tables are tables: heads, spans, a first row in bold', () => {
    const html = `<table><caption>Giá vé</caption><tr><td><b>Tuyến</b></td><td colspan=2><p><b>Giá</b></p></td></tr>
      <tr><td>01<td>12.000<td><ul><li>miễn phí trẻ em</ul></table>`
    expect(tidied(html).blocks).toMatchObject([
      {
        kind: 'table',
        caption: 'Giá vé',
        rows: [
          [{ header: true }, { header: true, colspan: 2 }],
          [{ header: false }, { header: false }, { content: [{ kind: 'bulletList' }] }],
        ],
      },
    ])
    expect(kindsOf('<table><tr><td><p>Khung</p><p>hai</p></td></tr></table>')).toEqual([
      'paragraph',
      'paragraph',
    ])
  })

  test('what stands below a picture becomes its caption and credit', () => {
    const picture = (html: string) =>
      tidyMarkup(readMarkup(html), () => ({
        kind: 'figure',
        mediaId: 7,
        alt: '',
        caption: '',
        credit: '',
        size: 'normal',
      })).blocks
    const one = { kind: 'figure', caption: 'Tàu cập cảng.', credit: 'Ảnh: Lan Anh' }
    expect(picture('<p><img></p><p>Tàu cập cảng. (Ảnh: Lan Anh)</p>')).toMatchObject([one])
    expect(picture('<p><img></p><p><i>Tàu cập cảng.</i></p><p>ảnh: Lan Anh</p>')).toMatchObject([one])
    expect(picture('<figure><img><figcaption>Tàu cập cảng.</figcaption></figure><p>Chữ</p>')).toMatchObject([
      { caption: 'Tàu cập cảng.', credit: '' },
      { kind: 'paragraph' },
    ])
    expect(
      picture('<table><tr><td><img></td></tr><tr><td>Tàu cập cảng. Ảnh: Lan Anh</td></tr></table>'),
    ).toMatchObject([one])
    expect(picture('<p><img></p><p>Đoạn văn thường.</p>')).toHaveLength(2)
  })
})

describe('whatever comes', () => {
  const hostile = fc
    .tuple(
      fc.constantFrom(
        'p',
        'a',
        'img',
        'td',
        'li',
        'svg',
        'iframe',
        'style',
        'math',
        'h1',
        'b',
        'script',
        'ul',
      ),
      fc.constantFrom('href', 'src', 'onerror', 'style', 'alt', 'class', 'start', 'colspan'),
      fc.oneof(anyHref, anyText),
      anyText,
    )
    .map(([name, attribute, value, text]) => `<${name} ${attribute}="${value}">${text}</${name}>`)

  test('only what the grammar takes comes out, and comes out of itself unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, anyText), { maxLength: 12 }), (parts) => {
        const { blocks } = tidied(parts.join(''))
        expect(parseBody(JSON.parse(JSON.stringify(toTiptap(blocks))))).toEqual({ ok: true, blocks })
      }),
      { numRuns: 150 },
    )
  })

  test('scripts, handlers and addresses that run are gone, their words stay', () => {
    const html = `<p onclick="alert(1)">Chữ <a href="javascript:alert(1)">nối</a><script>alert(2)</script></p>
      <iframe src="https://evil.example"></iframe><svg onload=alert(3)><text>vẽ</text></svg><form><button>Bấm</button></form>`
    const { blocks, report } = tidied(html)
    expect(JSON.stringify(blocks)).not.toMatch(/alert|evil|javascript|onclick|Bấm|vẽ/)
    expect(textOf(html)).toBe('Chữ nối')
    expect(report.removed).toEqual(expect.arrayContaining(['links', 'code', 'drawings']))
  })

  test('a thousand elements in each other are read, not run out of stack', () => {
    const deep = `${'<div>'.repeat(5000)}sâu${'</div>'.repeat(5000)}<p>sau</p>`
    expect(textOf(deep)).toBe('sâu\n\nsau')
    expect(kindsOf('<ul><li>'.repeat(400))).toEqual([])
  })
})
