/** Words for writing the demo's articles: each returns one node of the body, as the editor stores it. */

export type Node = {
  type: string
  attrs?: Record<string, unknown>
  content?: Node[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}
export type Inline = string | Node
export type PictureUse = { picture: string; alt: string; caption: string; credit: string }

/** One article of the demo, before its names are looked up. Dates are ISO 8601 with +07:00. */
export type DemoArticle = {
  slug: string
  title: string
  sapo: string
  section: string
  authors: string[]
  source: string
  sourceUrl?: string
  topics: string[]
  genre: Genre
  publishedAt: string
  lead: PictureUse | null
  body: Node[]
  /** Shown in the urgent strip until then. */
  urgentUntil?: string
  /** Public notes, added after publication. */
  corrections?: { kind: 'correction' | 'update'; at: string; text: string }[]
  /** Slugs of stories that an editor chose as "Tin liên quan". */
  related?: string[]
  /** What became of it later. */
  withdrawn?: { at: string; notice: string; successor: string }
  moved?: { from: string }
}

export type Genre =
  'news' | 'feature' | 'interview' | 'photo' | 'video' | 'infographic' | 'digest' | 'notice' | 'opinion'

const inline = (parts: Inline[]): Node[] =>
  parts.map((part) => (typeof part === 'string' ? text(part) : part))
const text = (words: string): Node => ({ type: 'text', text: words })
const marked =
  (type: string) =>
  (words: string): Node => ({ type: 'text', text: words, marks: [{ type }] })
/** The loader replaces `demo:name` by the id of the picture or file of that name. */
const media = (name: string) => `demo:${name}`

export const b = marked('bold')
export const i = marked('italic')
export const link = (words: string, href: string): Node => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
})

export const p = (...parts: Inline[]): Node => ({ type: 'paragraph', content: inline(parts) })
export const h2 = (words: string): Node => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] })
export const h3 = (words: string): Node => ({ type: 'heading', attrs: { level: 3 }, content: [text(words)] })
const item = (words: Inline): Node => ({ type: 'listItem', content: [p(words)] })
export const ul = (...items: Inline[]): Node => ({ type: 'bulletList', content: items.map(item) })
export const ol = (...items: Inline[]): Node => ({ type: 'orderedList', content: items.map(item) })
export const quote = (words: string, attribution: string): Node => ({
  type: 'blockquote',
  attrs: { attribution },
  content: [p(words)],
})
export const figure = (use: PictureUse, size: 'normal' | 'wide' = 'normal'): Node => ({
  type: 'figure',
  attrs: { mediaId: media(use.picture), alt: use.alt, caption: use.caption, credit: use.credit, size },
})
export const gallery = (...uses: PictureUse[]): Node => ({
  type: 'gallery',
  attrs: {
    items: uses.map((use) => ({
      mediaId: media(use.picture),
      alt: use.alt,
      caption: use.caption,
      credit: use.credit,
    })),
  },
})
/** The first row holds the column headings. */
export const table = (caption: string, head: string[], ...rows: string[][]): Node => ({
  type: 'table',
  attrs: { caption },
  content: [
    { type: 'tableRow', content: head.map((words) => ({ type: 'tableHeader', content: [p(words)] })) },
    ...rows.map((row) => ({
      type: 'tableRow',
      content: row.map((words) => ({ type: 'tableCell', content: [p(words)] })),
    })),
  ],
})
export const infoBox = (title: string, ...content: Node[]): Node => ({
  type: 'infoBox',
  attrs: { title },
  content,
})
/** A film of another site, loaded when the reader asks for it. `id` is YouTube's. */
export const embed = (id: string, title: string, caption: string, poster: string): Node => ({
  type: 'video',
  attrs: { provider: 'youtube', embedId: id, title, caption, credit: '', posterId: media(poster) },
})
/** A film of our own library. */
export const video = (
  name: string,
  title: string,
  caption: string,
  credit: string,
  poster: string,
): Node => ({
  type: 'video',
  attrs: { mediaId: media(name), title, caption, credit, posterId: media(poster) },
})
export const attachment = (name: string, title: string): Node => ({
  type: 'attachment',
  attrs: { mediaId: media(name), title },
})
/** Key figures: number and what it counts, shown large. */
export const keyFigures = (...pairs: [value: string, label: string][]): Node => ({
  type: 'keyFigures',
  attrs: { items: pairs.map(([value, label]) => ({ value, label })) },
})
export const article = (it: DemoArticle): DemoArticle => it
