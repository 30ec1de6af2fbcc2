import fc from 'fast-check'
import { type Block, type Cell, type Flow, type InfoBox, type Inline, type List, STYLES } from '../blocks'
import { clean } from '../clean'
import { safeHref } from '../href'
import { tidy } from '../parsing/inline'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</figcaption></figure><iframe src="javascript:alert(1)">',
  '--><svg/onload=alert(1)>',
  ']]><!--',
  '&lt;b&gt; &#60;script&#62; &amp;amp;',
  '</textarea><style>*{display:none}</style>',
  '<a href=//evil.example>x</a>',
  '`${alert(1)}` {{7*7}} \u202Egnp.exe',
  '\u0000<\u0000script>',
  'Đồ Sơn, hoà bình – “phố đi bộ”',
]
const HOSTILE_HREFS = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//evil.example/x',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https://user:secret@evil.example/',
  'https://haiphong.example@evil.example/',
  'http://"onclick=alert(1)//',
  'file:///etc/passwd',
]
const SAFE_HREFS = [
  'https://example.com/a?b=1&c="d"',
  'http://haiphong.example/bai-viet/x',
  '/bai-viet/x#y',
  '#qr',
  'mailto:toasoan@haiphong.example',
  'tel:+842253821055',
]

/** Any text at all, often of the kind that attackers send. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
export const anyHref: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_HREFS, ...SAFE_HREFS),
  fc
    .tuple(fc.constantFrom('http://', 'https://', '/', '#', 'mailto:', 'tel:', '//', '/\\', ''), anyText)
    .map((it) => it.join('')),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
)

const title = anyText.map((text) => clean(text).trim())
const href = fc.option(
  anyHref.map((it) => safeHref(it)),
  { nil: null },
)
const styles = fc.subarray([...STYLES])
const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ kind: fc.constant('text' as const), text: anyText.map(clean), styles, href }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
)
const content = fc.array(inline, { maxLength: 5 }).map(tidy)
const paragraph = fc.record({ kind: fc.constant('paragraph' as const), content })

const mediaId = fc.integer({ min: 1, max: 9 })
const picture = { mediaId, alt: title, caption: title, credit: title }
const film = { title, caption: title, credit: title, posterId: fc.option(mediaId, { nil: null }) }
const embedId = fc.stringMatching(/^[A-Za-z0-9_-]{11}$/)

const { flow } = fc.letrec<{ flow: Flow; list: List }>((tie) => ({
  flow: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, paragraph, tie('list')), {
    maxLength: 3,
  }),
  list: fc.oneof(
    fc.record({ kind: fc.constant('bulletList' as const), items: fc.array(tie('flow'), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant('orderedList' as const),
      start: fc.nat(100),
      items: fc.array(tie('flow'), { maxLength: 3 }),
    }),
  ),
}))
/** At most two lists deep: the grammar allows more, a random tree would soon be too deep for it. */
const shallow = flow.filter((it) => listDepth(it) <= 4)
const items = fc.array(shallow, { maxLength: 3 })
const span = fc.integer({ min: 1, max: 3 })
const cell: fc.Arbitrary<Cell> = fc.record({
  header: fc.boolean(),
  colspan: span,
  rowspan: span,
  content: shallow,
})

const plainBlock: fc.Arbitrary<Exclude<Block, InfoBox>> = fc.oneof(
  paragraph,
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    content,
  }),
  fc.record({ kind: fc.constant('bulletList' as const), items }),
  fc.record({ kind: fc.constant('orderedList' as const), start: fc.nat(100), items }),
  fc.record({ kind: fc.constant('quote' as const), content: shallow, attribution: title }),
  fc.record({
    kind: fc.constant('figure' as const),
    ...picture,
    size: fc.constantFrom('normal' as const, 'wide' as const),
  }),
  fc.record({ kind: fc.constant('gallery' as const), items: fc.array(fc.record(picture), { maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: title,
    rows: fc.array(fc.array(cell, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('video' as const), mediaId, ...film }),
  fc.record({
    kind: fc.constant('embed' as const),
    provider: fc.constant('youtube' as const),
    embedId,
    ...film,
  }),
  fc.record({ kind: fc.constant('audio' as const), mediaId, title, caption: title, credit: title }),
  fc.record({ kind: fc.constant('attachment' as const), mediaId, title }),
  fc.record({
    kind: fc.constant('keyFigures' as const),
    items: fc.array(fc.record({ value: title, label: title }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('divider' as const) }),
)
const infoBox = fc.record({
  kind: fc.constant('infoBox' as const),
  title,
  content: fc.array(plainBlock, { maxLength: 3 }),
})

/** Bodies as `parseBody` gives them, every kind of block in them. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof({ weight: 9, arbitrary: plainBlock }, { weight: 1, arbitrary: infoBox }),
  { maxLength: 6 },
)

function listDepth(content: Flow): number {
  const depths = content.map((it) =>
    it.kind === 'paragraph' ? 0 : 1 + Math.max(0, ...it.items.map(listDepth)),
  )
  return Math.max(0, ...depths)
}
