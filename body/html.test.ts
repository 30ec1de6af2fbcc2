import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Cell, Inline, Style } from './blocks'
import { type RenderOptions, renderHtml } from './html'
import { fileAddress, jpegAddress } from './media'
import { media, SITE } from './testing/library'

const html = (blocks: Block[], more: Partial<RenderOptions> = {}) =>
  renderHtml(blocks, { media, siteUrl: SITE, ...more })
const plain = (blocks: Block[]) => html(blocks, { pictures: (it) => `${SITE}${jpegAddress(it, 800)}` })

const words = (text: string, href: string | null = null, ...styles: Style[]): Inline => ({
  kind: 'text',
  text,
  styles,
  href,
})
const p = (...content: (string | Inline)[]) => ({
  kind: 'paragraph' as const,
  content: content.map((it) => (typeof it === 'string' ? words(it) : it)),
})
const h2 = (text: string): Block => ({ kind: 'heading', level: 2, content: [words(text)] })
const figure = {
  kind: 'figure' as const,
  mediaId: 1,
  alt: 'Tranh',
  caption: 'Hội trường',
  credit: 'Ảnh: A',
  size: 'normal' as const,
}
const film = { title: 'Lễ hội', caption: 'Sáng nay', credit: 'Video: A', posterId: 1 }

describe('words', () => {
  test('marks, breaks and links', () => {
    const sea = words('biển', null, 'bold', 'italic')
    const content = p('Ra ', sea, { kind: 'break' }, words('m', null), words('2', null, 'superscript'))
    expect(html([content])).toBe('<p>Ra <strong><em>biển</em></strong><br>m<sup>2</sup></p>')
  })

  test('a link is numbered for paper once per address, and kept whole over its marks', () => {
    const out = 'https://example.com/?a=1&b=2'
    expect(
      html([
        p(words('ra ', out), words('ngoài', out, 'bold'), words('trong', '/x'), words('lại', out)),
        p(words('đây', '#y')),
      ]),
    ).toBe(
      '<p><a href="https://example.com/?a=1&amp;b=2" rel="noopener noreferrer" data-note="1">ra <strong>ngoài</strong></a>' +
        '<a href="/x" data-note="2">trong</a>' +
        '<a href="https://example.com/?a=1&amp;b=2" rel="noopener noreferrer" data-note="1">lại</a></p>' +
        '<p><a href="#y">đây</a></p>',
    )
  })

  test('an unsafe address that got this far is written as words alone', () => {
    expect(html([p(words('x', 'javascript:alert(1)'))])).toBe('<p>x</p>')
  })

  test('headings carry anchors, each its own', () => {
    expect(html([h2('Đường mới'), h2('Đường mới'), h2('Đường mới 2')])).toBe(
      '<h2 id="muc-duong-moi">Đường mới</h2><h2 id="muc-duong-moi-2">Đường mới</h2><h2 id="muc-duong-moi-2-2">Đường mới 2</h2>',
    )
  })

  test('empty paragraphs, headings, lists and boxes leave nothing behind', () => {
    const empty: Block[] = [
      p(),
      p(' ', { kind: 'break' }),
      h2(''),
      { kind: 'bulletList', items: [] },
      { kind: 'quote', content: [p()], attribution: '' },
      { kind: 'infoBox', title: '', content: [p()] },
      { kind: 'keyFigures', items: [] },
      { kind: 'gallery', items: [] },
    ]
    expect(html(empty)).toBe('')
  })
})

describe('lists, quotes, boxes', () => {
  test('a lone paragraph of an item has no tags of its own', () => {
    const inner: Block = { kind: 'orderedList', start: 3, items: [[p('c')], [p('d'), p('e')]] }
    expect(html([{ kind: 'bulletList', items: [[p('a')], [p('b'), inner, p()]] }])).toBe(
      '<ul><li>a</li><li>b<ol start="3"><li>c</li><li><p>d</p><p>e</p></li></ol></li></ul>',
    )
  })

  test('a quote names who said it', () => {
    expect(html([{ kind: 'quote', content: [p('“Đi sớm.”')], attribution: 'Một kỹ sư' }])).toBe(
      '<blockquote class="quote"><p>“Đi sớm.”</p><footer>Một kỹ sư</footer></blockquote>',
    )
  })

  test('an info box with key figures', () => {
    const figures = { kind: 'keyFigures' as const, items: [{ value: '38', label: 'hội thành viên' }] }
    expect(html([{ kind: 'infoBox', title: 'Năm 2022', content: [figures] }])).toBe(
      '<div class="infobox"><h2>Năm 2022</h2><dl class="figures"><div><dt>hội thành viên</dt><dd>38</dd></div></dl></div>',
    )
  })
})

describe('pictures', () => {
  test('a figure opens its largest picture', () => {
    const sizes = '(min-width: 64rem) 34rem, calc(100vw - 2rem)'
    expect(html([figure])).toBe(
      '<figure class="figure"><div class="pic"><a class="zoom" href="/anh/a1b2/1600.jpg" data-zoom><picture>' +
        `<source type="image/webp" srcset="/anh/a1b2/480.webp 480w, /anh/a1b2/800.webp 800w, /anh/a1b2/1600.webp 1600w" sizes="${sizes}">` +
        `<img alt="Tranh" loading="lazy" decoding="async" sizes="${sizes}"` +
        ' srcset="/anh/a1b2/480.jpg 480w, /anh/a1b2/800.jpg 800w, /anh/a1b2/1600.jpg 1600w" src="/anh/a1b2/800.jpg" width="2400" height="1600">' +
        '</picture></a></div><figcaption>Hội trường <span class="credit">Ảnh: A</span></figcaption></figure>',
    )
  })

  test('a picture without words still has a named link', () => {
    const bare = html([{ ...figure, alt: '', caption: '', credit: '', size: 'wide' }])
    expect(bare).toContain('<figure class="figure figure--wide">')
    expect(bare).toContain('aria-label="Xem ảnh lớn" data-zoom>')
    expect(bare).not.toContain('figcaption')
  })

  test('a gallery is figures together', () => {
    const shown = html([
      { kind: 'gallery', items: [figure, { ...figure, mediaId: 9 }, { ...figure, mediaId: 2 }] },
    ])
    expect(shown).toMatch(
      /^<div class="gallery"><figure class="figure">.*<\/figure><figure class="figure">.*<\/figure><\/div>$/,
    )
    expect(shown.match(/<figure/g)).toHaveLength(2)
  })
})

describe('films, sounds, files', () => {
  test('a film of our own loads nothing before it is played', () => {
    expect(html([{ kind: 'video', mediaId: 3, ...film }])).toBe(
      '<figure class="figure video"><video controls preload="none" poster="/anh/a1b2/800.jpg" width="1920" height="1080" aria-label="Lễ hội">' +
        '<source src="/tep/e5/le-hoi.mp4" type="video/mp4"><a href="/tep/e5/le-hoi.mp4">Tải video</a></video>' +
        '<figcaption><strong>Lễ hội</strong> Sáng nay <span class="credit">Video: A</span></figcaption></figure>',
    )
  })

  test('a film of another site is a link, its poster our own', () => {
    const shown = html([{ kind: 'embed', provider: 'youtube', embedId: 'abcDEF12_-3', ...film }])
    expect(shown).toContain(
      '<a class="embed" href="https://www.youtube.com/watch?v=abcDEF12_-3" aria-label="Xem video trên YouTube: Lễ hội"' +
        ' data-embed="youtube:abcDEF12_-3" rel="noopener noreferrer"><picture>',
    )
    expect(shown).toContain(
      '</picture><span class="embed__play">Xem video trên YouTube</span></a><figcaption>',
    )
    expect(shown.match(/https?:[^"]*/g)).toEqual(['https://www.youtube.com/watch?v=abcDEF12_-3'])
  })

  test('a sound and a document', () => {
    expect(html([{ kind: 'audio', mediaId: 4, title: 'Bản tin', caption: '', credit: '' }])).toBe(
      '<figure class="figure audio"><audio controls preload="none" aria-label="Bản tin">' +
        '<source src="/tep/f6/ban%20tin.mp3" type="audio/mpeg"><a href="/tep/f6/ban%20tin.mp3">Tải tệp âm thanh</a></audio>' +
        '<figcaption><strong>Bản tin</strong></figcaption></figure>',
    )
    expect(html([{ kind: 'attachment', mediaId: 5, title: 'Kế hoạch 2023' }])).toBe(
      '<p class="attachment"><a href="/tep/07/K%E1%BA%BF%20ho%E1%BA%A1ch.pdf" download>Kế hoạch 2023 <span class="meta">PDF · 1,2 MB</span></a></p>',
    )
  })

  test('what the library lacks, or holds as another kind, is left out', () => {
    const missing = [9, 5].flatMap((mediaId): Block[] => [
      { ...figure, mediaId },
      { kind: 'gallery', items: [{ ...figure, mediaId }] },
      { kind: 'video', ...film, mediaId },
      { kind: 'audio', mediaId, title: '', caption: '', credit: '' },
    ])
    expect(html([...missing, { kind: 'attachment', mediaId: 9, title: 'x' }])).toBe('')
    const embed = { kind: 'embed' as const, provider: 'youtube' as const, embedId: 'abcDEF12_-3', ...film }
    expect(html([{ ...embed, posterId: 9 }])).not.toContain('<img')
    expect(html([{ ...embed, embedId: '../../x"onl' }])).toBe('')
  })
})

describe('tables', () => {
  const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
    header: false,
    colspan: 1,
    rowspan: 1,
    content: [p(text)],
    ...more,
  })
  const head = { header: true }

  test('headings above and beside are told apart', () => {
    expect(
      html([
        {
          kind: 'table',
          caption: 'Giờ "phà"',
          rows: [
            [cell('Bến', head), cell('Giờ', { ...head, colspan: 2 })],
            [cell('Gót', head), cell('5', { rowspan: 9 }), cell('6')],
            [cell('Cái Viềng', head), cell('7')],
          ],
        },
      ]),
    ).toBe(
      '<div class="table" role="region" tabindex="0" aria-label="Giờ &quot;phà&quot;"><table><caption>Giờ &quot;phà&quot;</caption>' +
        '<thead><tr><th scope="col">Bến</th><th scope="col" colspan="2">Giờ</th></tr></thead>' +
        '<tbody><tr><th scope="row">Gót</th><td rowspan="2">5</td><td>6</td></tr><tr><th scope="row">Cái Viềng</th><td>7</td></tr></tbody>' +
        '</table></div>',
    )
  })

  test('a heading that reaches down keeps its rows together', () => {
    const rows = [[cell('Bến', { ...head, rowspan: 2 }), cell('Giờ', head)], [cell('5')]]
    const shown = html([{ kind: 'table', caption: '', rows }])
    expect(shown).toContain('aria-label="Bảng số liệu"><table><tbody><tr><th scope="col" rowspan="2">')
    expect(shown).not.toContain('thead')
  })
})

describe('the plain copy', () => {
  test('has one address a picture, nothing for scripts, and links that hold elsewhere', () => {
    const embed: Block = { kind: 'embed', provider: 'youtube', embedId: 'abcDEF12_-3', ...film }
    const shown = plain([
      p(words('trong', '/x')),
      figure,
      { kind: 'video', mediaId: 3, ...film },
      embed,
      { kind: 'audio', mediaId: 4, title: '', caption: '', credit: '' },
      { kind: 'attachment', mediaId: 5, title: '' },
    ])
    expect(shown).toContain('<p><a href="https://haiphong.example/x">trong</a></p>')
    expect(shown).toContain(
      '<div class="pic"><img alt="Tranh" loading="lazy" src="https://haiphong.example/anh/a1b2/800.jpg" width="2400" height="1600"></div>',
    )
    expect(shown).toContain('<a href="https://haiphong.example/tep/e5/le-hoi.mp4">Xem video</a>')
    expect(shown).toContain('<a href="https://haiphong.example/tep/f6/ban%20tin.mp3">Nghe tệp âm thanh</a>')
    expect(shown).not.toMatch(/ data-|srcset|<video|<audio|<picture|(href|src)="\//)
  })
})

test('a file name can never leave its folder or break', () => {
  const document = media(5)
  if (!document) throw new Error('no document')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
      expect(fileAddress({ ...document, name: `${name}.pdf` })).toMatch(/^\/tep\/07\/[^/\\?#"<>&\s]+$/)
    }),
  )
})
