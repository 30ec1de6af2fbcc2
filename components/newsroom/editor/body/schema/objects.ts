import { Node } from '@tiptap/core'
import { parseBody } from '@/body/parse'

/** What stands whole in the text and keeps everything in its attributes. */
const object = (name: string, attributes: Record<string, unknown>) =>
  Node.create({
    name,
    group: 'block boxed',
    atom: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, { default: value, rendered: false }]),
      ),
    parseHTML: () => [{ tag: `div[data-block=${name}]`, getAttrs: (element) => carried(name, element) }],
    renderHTML: ({ node }) => ['div', { 'data-block': name, 'data-attrs': JSON.stringify(node.attrs) }],
  })

/** Attributes that a copy carries, if the grammar takes them: a clipboard may come from anywhere. */
function carried(type: string, element: HTMLElement): Record<string, unknown> | false {
  try {
    const attrs: unknown = JSON.parse(element.getAttribute('data-attrs') ?? '')
    const parsed = parseBody({ type: 'doc', content: [{ type, attrs }] })
    return parsed.ok ? (attrs as Record<string, unknown>) : false
  } catch {
    return false
  }
}

const words = { alt: '', caption: '', credit: '' }

export const Figure = object('figure', { mediaId: null, ...words, size: 'normal' })
export const Gallery = object('gallery', { items: [] })
/** A film of our own has `mediaId`, one of another site `provider` and `embedId`. */
export const Video = object('video', {
  mediaId: null,
  provider: null,
  embedId: null,
  title: '',
  caption: '',
  credit: '',
  posterId: null,
})
export const Audio = object('audio', { mediaId: null, title: '', caption: '', credit: '' })
export const Attachment = object('attachment', { mediaId: null, title: '' })
export const KeyFigures = object('keyFigures', { items: [] })
