import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Locator } from '@playwright/test'
import { scanGrayBuffer, ZBarSymbolType } from '@undecaf/zbar-wasm'
import sharp from 'sharp'

export type FoundQr = { text: string; /** From edge to edge of its modules, in pixels. */ side: number }

/** The QR codes of a picture, found by a decoder that shares nothing with what drew them. */
export async function findQr(picture: Buffer): Promise<FoundQr[]> {
  const grey = sharp(picture).flatten({ background: '#fff' }).greyscale()
  const { data, info } = await grey.raw().toBuffer({ resolveWithObject: true })
  const pixels = new Uint8Array(data).buffer
  const symbols = await scanGrayBuffer(pixels, info.width, info.height)
  return symbols
    .filter((it) => it.type === ZBarSymbolType.ZBAR_QRCODE)
    .map((it) => ({ text: it.decode(), side: widthOf(it.points.map(({ x }) => x)) }))
}

const widthOf = (across: number[]) => Math.max(...across) - Math.min(...across)

/** What they say alone. */
export const decodeQr = async (picture: Buffer): Promise<string[]> =>
  (await findQr(picture)).map((it) => it.text)

/** What they say on the screen. */
export async function scan(shown: Locator): Promise<string[]> {
  await shown.scrollIntoViewIfNeeded()
  return decodeQr(await shown.screenshot())
}

export type Sheet = { text: string; picture: Buffer; /** Points. */ width: number; height: number }

/** Dots to the inch of a page as `readPdf` draws it. */
export const dotsOfSheet = 150

/** Each page of a PDF: its words, and how it looks. */
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
    const { data } = await page.render({ scale: dotsOfSheet / 72, render })
    sheets.push({ text, picture: Buffer.from(data), width, height })
  }
  document.destroy()
  library.destroy()
  return sheets
}
