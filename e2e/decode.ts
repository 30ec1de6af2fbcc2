import { PDFiumLibrary } from '@hyzyla/pdfium'
import { scanGrayBuffer, ZBarSymbolType } from '@undecaf/zbar-wasm'
import sharp from 'sharp'

/** What the QR codes of a picture say, read by a decoder that shares nothing with what drew them. */
export async function decodeQr(picture: Buffer): Promise<string[]> {
  const grey = sharp(picture).flatten({ background: '#fff' }).greyscale()
  const { data, info } = await grey.raw().toBuffer({ resolveWithObject: true })
  const pixels = new Uint8Array(data).buffer
  const symbols = await scanGrayBuffer(pixels, info.width, info.height)
  return symbols.filter((it) => it.type === ZBarSymbolType.ZBAR_QRCODE).map((it) => it.decode())
}

export type Sheet = { text: string; picture: Buffer; /** Points. */ width: number; height: number }

/** Each page of a PDF: its words, and how it looks at 150 dots an inch. */
export async function readPdf(pdf: Buffer): Promise<Sheet[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const sheets: Sheet[] = []
  for (const page of document.pages()) {
    const render = ({ data, width, height }: { data: Uint8Array; width: number; height: number }) =>
      sharp(data, { raw: { width, height, channels: 4 } })
        .png()
        .toBuffer()
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
    const text = page.getText()
    // Drawing a page closes it.
    const { data } = await page.render({ scale: 150 / 72, render })
    sheets.push({ text, picture: Buffer.from(data), width, height })
  }
  document.destroy()
  library.destroy()
  return sheets
}
