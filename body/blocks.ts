/**
 * The grammar of an article's body. `parseBody` makes these from what the editor stores, `toTiptap` turns them
 * back, and everything that shows a body reads them. Text is NFC without control characters.
 */
export type Block =
  | Paragraph
  | Heading
  | List
  | Quote
  | Figure
  | Gallery
  | Table
  | Video
  | Embed
  | Audio
  | Attachment
  | InfoBox
  | KeyFigures
  | Divider

export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

export const STYLES = ['bold', 'italic', 'underline', 'subscript', 'superscript'] as const
export type Style = (typeof STYLES)[number]

/** Words that look alike; `styles` in the order of STYLES. `href` has passed `safeHref`. */
export type Words = { kind: 'text'; text: string; styles: Style[]; href: string | null }
export type Inline = Words | { kind: 'break' }

export type Paragraph = { kind: 'paragraph'; content: Inline[] }
export type Heading = { kind: 'heading'; level: 2 | 3; content: Inline[] }
export type List = BulletList | OrderedList
export type BulletList = { kind: 'bulletList'; items: Flow[] }
export type OrderedList = { kind: 'orderedList'; start: number; items: Flow[] }
/** What a list item, a quote and a table's cell may hold. */
export type Flow = (Paragraph | List)[]
export type Quote = { kind: 'quote'; content: Flow; attribution: string }

/** A picture in use: the words that go with it here. `mediaId` names it in the library. */
export type Picture = { mediaId: number; alt: string; caption: string; credit: string }
export type Figure = Picture & { kind: 'figure'; size: 'normal' | 'wide' }
export type Gallery = { kind: 'gallery'; items: Picture[] }

export type Table = { kind: 'table'; caption: string; rows: Cell[][] }
export type Cell = { header: boolean; colspan: number; rowspan: number; content: Flow }

type Film = { title: string; caption: string; credit: string; posterId: number | null }
/** A film of our own library. */
export type Video = Film & { kind: 'video'; mediaId: number }
/** A film of another site, loaded when the reader asks for it. */
export type Embed = Film & { kind: 'embed'; provider: 'youtube'; embedId: string }
export type Audio = { kind: 'audio'; mediaId: number; title: string; caption: string; credit: string }
export type Attachment = { kind: 'attachment'; mediaId: number; title: string }

export type InfoBox = { kind: 'infoBox'; title: string; content: Exclude<Block, InfoBox>[] }
/** Numbers shown large, each with what it counts. */
export type KeyFigures = { kind: 'keyFigures'; items: { value: string; label: string }[] }
export type Divider = { kind: 'divider' }
