import PDFDocument from 'pdfkit'
import { fontFile, measure } from './fonts'
import { ink, petalPath, petalTurns, petal, type Face, type Mark, type Page } from './marks'
import type { Pictures } from './svg'

const points = 72 / 25.4
const faces: Face[] = ['serif', 'sans', 'bold']

/** Pages as one PDF whose text can be searched and read aloud. */
export function pdfOf(pages: Page[], title: string, pictures: Pictures): Promise<Buffer> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    lang: 'vi',
    displayTitle: true,
    info: { Title: title },
  })
  for (const face of faces) doc.registerFont(face, fontFile(face))
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<Buffer>((done, fail) => {
    doc.on('end', () => done(Buffer.concat(parts)))
    doc.on('error', fail)
  })
  for (const { width, height, marks } of pages) {
    doc.addPage({ size: [width * points, height * points], margin: 0 })
    doc.scale(points)
    for (const mark of marks) draw(doc, mark, pictures)
  }
  doc.end()
  return ended
}

function draw(doc: PDFKit.PDFDocument, mark: Mark, pictures: Pictures): void {
  doc.save()
  switch (mark.kind) {
    case 'text':
      write(doc, mark)
      break
    case 'qr':
      doc.translate(mark.x, mark.y).scale(mark.side / mark.code.modules)
      doc.path(mark.code.path).fill(ink)
      break
    case 'box':
      doc.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.fill)
      break
    case 'cut':
      doc
        .moveTo(mark.x1, mark.y1)
        .lineTo(mark.x2, mark.y2)
        .lineWidth(0.2)
        .dash(1.5, { space: 1.5 })
        .stroke('#8a8a8a')
      break
    case 'flower':
      doc.translate(mark.x, mark.y).scale(mark.size / 32)
      for (const turn of petalTurns) {
        doc.save().rotate(turn, { origin: [16, 16] })
        doc.path(petalPath).fill(petal)
        doc.restore()
      }
      break
    case 'picture':
      // As text, by which a picture that stands on many pages is known again and kept once.
      doc.image(`data:image/jpeg;base64,${pictures(mark.src).toString('base64')}`, mark.x, mark.y, {
        width: mark.width,
        height: mark.height,
      })
      break
  }
  doc.restore()
}

function write(
  doc: PDFKit.PDFDocument,
  { x, y, anchor, size, face, fill, text }: Extract<Mark, { kind: 'text' }>,
) {
  const from = anchor === 'middle' ? x - measure(text, face, size) / 2 : x
  doc.font(face).fontSize(size).fillColor(fill)
  doc.text(text.normalize('NFC'), from, y, { lineBreak: false, baseline: 'alphabetic' })
}
