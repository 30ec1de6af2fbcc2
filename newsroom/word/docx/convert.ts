import mammoth from 'mammoth'
import { lane } from '../../media/pictures/lane'
import { refuse } from '../../media/refuse'
import { type Markup, readMarkup } from '../markup'

/** A picture of the document, in the order of the text. */
export type WordPicture = { bytes: Buffer; mime: string }
/** `img` elements have `word:3` as their source: the fourth of `pictures`. */
export type Converted = { root: Markup; pictures: WordPicture[] }

const STYLES = [
  "p[style-name='Title'] => p.MsoTitle:fresh",
  "p[style-name='Subtitle'] => p.MsoSubtitle:fresh",
  "p[style-name='caption'] => p.MsoCaption:fresh",
  "p[style-name='Caption'] => p.MsoCaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='x-center'] => p.x-center:fresh",
  "p[style-name='x-right'] => p.x-right:fresh",
  'u => u',
  'strike => s',
]

type Element = { type: string; children?: Element[]; alignment?: string | null; styleName?: string | null }

/** Where a paragraph stands is all that many writers say of what it is. */
function withPlaces(element: Element): Element {
  const children = element.children?.map(withPlaces)
  const known = element.styleName && !/^(normal|body text|no spacing)/i.test(element.styleName)
  const place = { center: 'x-center', right: 'x-right', end: 'x-right' }[element.alignment ?? '']
  const styled = element.type === 'paragraph' && place && !known ? { styleName: place, styleId: place } : {}
  return { ...element, ...styled, ...(children && { children }) }
}

/** One at a time: reading a document holds the processor. */
const inTurn = lane()

/** @throws Refused when Word's parts make no sense */
export const convert = (file: Buffer): Promise<Converted> =>
  inTurn(async () => {
    const pictures: WordPicture[] = []
    const keep = mammoth.images.imgElement(async (image) => {
      pictures.push({ bytes: await image.readAsBuffer(), mime: image.contentType })
      return { src: `word:${pictures.length - 1}` }
    })
    try {
      const { value } = await mammoth.convertToHtml(
        { buffer: file },
        {
          styleMap: STYLES,
          includeEmbeddedStyleMap: false,
          convertImage: keep,
          transformDocument: withPlaces,
        },
      )
      return { root: readMarkup(value), pictures }
    } catch {
      return refuse(
        'Không đọc được nội dung tệp Word này. Hãy mở bằng Word, lưu lại thành .docx rồi nhập lần nữa.',
      )
    }
  })
