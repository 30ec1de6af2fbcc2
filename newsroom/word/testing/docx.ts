import { ZipFile } from 'yazl'

type Given = {
  /** Inside `w:body`. */
  body: string
  /** Inside `w:footnotes`, numbered from 1. */
  footnotes?: string[]
  pictures?: Buffer[]
  /** More entries of the archive, or others instead. */
  entries?: Record<string, Buffer | string>
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Text as XML holds it. */
const held = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

type Look = { style?: string; place?: 'center' | 'right'; bold?: boolean; italic?: boolean }

/** A paragraph with one run of words. `more` comes after the words. */
export function paragraph(words: string, { style, place, bold, italic }: Look = {}, more = ''): string {
  const look = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${place ? `<w:jc w:val="${place}"/>` : ''}`
  const run = `<w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}</w:rPr>`
  return `<w:p><w:pPr>${look}</w:pPr><w:r>${run}<w:t xml:space="preserve">${held(words)}</w:t></w:r>${more}</w:p>`
}

export const noteMark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

export const table = (rows: string[][]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`

/** A paragraph with a picture: 1 is the first of `pictures`. */
export const picture = (n: number, alt = ''): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="${n}" name="Picture ${n}" descr="${held(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdP${n}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

/** A Word file of its own making. */
export function makeDocx({ body, footnotes = [], pictures = [], entries = {} }: Given): Promise<Buffer> {
  const relations = [
    ...pictures.map((_, at) => relation(`rIdP${at + 1}`, `${TYPE}/image`, `media/image${at + 1}.png`)),
    relation('rIdS', `${TYPE}/styles`, 'styles.xml'),
    ...(footnotes.length > 0 ? [relation('rIdF', `${TYPE}/footnotes`, 'footnotes.xml')] : []),
  ]
  const notes = footnotes.map((it, at) => `<w:footnote w:id="${at + 1}">${paragraph(it)}</w:footnote>`)
  return archive({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': relationships([relation('rId1', `${TYPE}/officeDocument`, 'word/document.xml')]),
    'word/document.xml': `${XML}<w:document ${W} ${R} ${DRAWING}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations),
    'word/styles.xml': `${XML}<w:styles ${W}>${['Title', 'Subtitle', 'Heading1', 'Heading2', 'Caption'].map(styleOf).join('')}</w:styles>`,
    ...(notes.length > 0 && {
      'word/footnotes.xml': `${XML}<w:footnotes ${W}>${notes.join('')}</w:footnotes>`,
    }),
    ...Object.fromEntries(pictures.map((it, at) => [`word/media/image${at + 1}.png`, it])),
    ...entries,
  })
}

const styleOf = (id: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\d)/, ' $1').replace('Caption', 'caption')}"/></w:style>`

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

const relationships = (all: string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

/** A ZIP file with these entries. */
export async function archive(entries: Record<string, Buffer | string>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(Buffer.from(bytes), name)
  zip.end()
  const pieces: Buffer[] = []
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}
