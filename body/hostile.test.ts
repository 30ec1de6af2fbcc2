import fc from 'fast-check'
import sanitizeHtml from 'sanitize-html'
import { expect, test } from 'vitest'
import type { Block } from './blocks'
import { renderHtml } from './html'
import { type BodyMedia, jpegAddress } from './media'
import { parseBody } from './parse'
import { anyBlocks, anyHref, anyText } from './testing/arbitrary'
import { LIBRARY, SITE } from './testing/library'

/** Every element the grammar can write, with its attributes and what each may hold. */
const LINK = /^(https?:\/\/[^\s"<>]+|mailto:[^\s]+|tel:[\d+*#().-]+|#.+|\/(?![/\\]).*)$/iu
const PICTURE = /^\/anh\/[^/"\s]+\/\d+\.jpg$|^\/tep\/[^/"\s]+\/[^/"\s]+$/
const SRCSET = /^\/anh\/[^/"\s]+\/\d+\.(webp|jpg) \d+w(, \/anh\/[^/"\s]+\/\d+\.(webp|jpg) \d+w)*$/
const NUMBER = /^\d+$/
const ANY = /^/
const GRAMMAR: Record<string, Record<string, RegExp>> = {
  ...Object.fromEntries(
    ['p', 'strong', 'em', 'u', 'sub', 'sup', 'br', 'ul', 'li', 'hr', 'figcaption', 'picture', 'footer'].map(
      (it) => [it, {}],
    ),
  ),
  ...Object.fromEntries(['table', 'caption', 'thead', 'tbody', 'tr', 'dt', 'dd'].map((it) => [it, {}])),
  p: { class: /^attachment$/ },
  a: {
    href: LINK,
    rel: /^noopener noreferrer$/,
    class: /^(zoom|embed)$/,
    download: /^$/,
    'data-note': NUMBER,
    'data-zoom': /^$/,
    'data-embed': /^youtube:[\w-]{11}$/,
    'aria-label': ANY,
  },
  h2: { id: /^muc-[a-z0-9-]+$/ },
  h3: { id: /^muc-[a-z0-9-]+$/ },
  ol: { start: NUMBER },
  blockquote: { class: /^quote$/ },
  figure: { class: /^figure( figure--wide| video| audio)?$/ },
  div: {
    class: /^(pic|gallery|table|infobox)$/,
    role: /^region$/,
    tabindex: /^0$/,
    'aria-label': ANY,
  },
  dl: { class: /^figures$/ },
  span: { class: /^(credit|meta|embed__play)$/ },
  td: { colspan: NUMBER, rowspan: NUMBER },
  th: { colspan: NUMBER, rowspan: NUMBER, scope: /^(col|row)$/ },
  source: { type: ANY, srcset: SRCSET, sizes: /^[\w\s(),:.-]+$/, src: PICTURE },
  img: {
    alt: ANY,
    loading: /^lazy$/,
    decoding: /^async$/,
    sizes: /^[\w\s(),:.-]+$/,
    srcset: SRCSET,
    src: PICTURE,
    width: NUMBER,
    height: NUMBER,
    style: /^object-position:[\d.]+% [\d.]+%$/,
  },
  video: {
    controls: /^$/,
    preload: /^none$/,
    poster: PICTURE,
    width: NUMBER,
    height: NUMBER,
    'aria-label': ANY,
  },
  audio: { controls: /^$/, preload: /^none$/, 'aria-label': ANY },
}

function violations(html: string): string[] {
  const found: string[] = []
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag: (name, attributes) => {
      const known = GRAMMAR[name]
      if (!known) found.push(`<${name}>`)
      for (const [attribute, value] of Object.entries(attributes))
        if (!known?.[attribute]?.test(value)) found.push(`<${name} ${attribute}="${value}">`)
    },
  })
  if (/<[!?]/.test(html)) found.push('a comment or declaration')
  return found
}

const library = (id: number): BodyMedia | undefined => LIBRARY[id]
const hostileLibrary =
  (text: string) =>
  (id: number): BodyMedia | undefined => {
    const media = LIBRARY[id]
    return media && { ...media, hash: `h${text}`, name: `n${text}`, mime: text }
  }

test('whatever a body holds, only the grammar is written', () => {
  fc.assert(
    fc.property(anyBlocks, anyText, (blocks, text) => {
      expect(violations(renderHtml(blocks, { media: library, siteUrl: SITE }))).toEqual([])
      expect(violations(renderHtml(blocks, { media: hostileLibrary(text), siteUrl: SITE }))).toEqual([])
      const pictures = (media: BodyMedia) => jpegAddress(media, 800)
      expect(violations(renderHtml(blocks, { media: library, siteUrl: SITE, pictures }))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

/** A document whose every text field holds this text. */
const everywhere = (text: string) => {
  const words = { title: text, alt: text, caption: text, credit: text, attribution: text }
  const item = { ...words, mediaId: 1, value: text, label: text }
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] }
  const cell = { type: 'tableCell', content: [paragraph] }
  const inside = [
    paragraph,
    { type: 'heading', attrs: { level: 2 }, content: paragraph.content },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
    { type: 'blockquote', attrs: words, content: [paragraph] },
    { type: 'figure', attrs: item },
    { type: 'gallery', attrs: { items: [item] } },
    { type: 'table', attrs: words, content: [{ type: 'tableRow', content: [cell] }] },
    { type: 'video', attrs: { ...words, mediaId: 3 } },
    { type: 'video', attrs: { ...words, provider: 'youtube', embedId: 'abcDEF12_-3', posterId: 2 } },
    { type: 'audio', attrs: { ...words, mediaId: 4 } },
    { type: 'attachment', attrs: { ...words, mediaId: 5 } },
    { type: 'keyFigures', attrs: { items: [item] } },
  ]
  return { type: 'doc', content: [...inside, { type: 'infoBox', attrs: words, content: inside }] }
}

function render(json: unknown): string {
  const parsed = parseBody(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return renderHtml(parsed.blocks, { media: library, siteUrl: SITE })
}

test('hostile text in every field stays text, and stays whole', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const html = render(everywhere(text))
      expect(violations(html)).toEqual([])
    }),
  )
  const html = render(everywhere('<script>alert(1)</script>'))
  expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length).toBeGreaterThan(40)
})

test('a hostile address is refused, or written so that it leads only where it says', () => {
  fc.assert(
    fc.property(anyHref, (href) => {
      const link = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }
      const parsed = parseBody({ type: 'doc', content: [{ type: 'paragraph', content: [link] }] })
      if (!parsed.ok)
        expect(parsed.problems).toMatchObject([{ path: 'content[0].content[0].marks[0].attrs.href' }])
      else expect(violations(renderHtml(parsed.blocks, { media: library, siteUrl: SITE }))).toEqual([])

      const unparsed: Block[] = [
        { kind: 'paragraph', content: [{ kind: 'text', text: 'x', styles: [], href }] },
      ]
      expect(violations(renderHtml(unparsed, { media: library, siteUrl: SITE }))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('the check itself sees what it should', () => {
  expect(violations('<p onclick="x">a<script>b</script></p><a href="javascript:x">c</a><!-- d -->')).toEqual([
    '<p onclick="x">',
    '<script>',
    '<a href="javascript:x">',
    'a comment or declaration',
  ])
})
