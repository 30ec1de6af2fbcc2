import sharp from 'sharp'
import { expect, test } from 'vitest'
import { measure } from '../sharing/print/fonts'
import { grids, leastSide, posterPapers, sheetPapers } from '../sharing/print/paper'
import { pdfOf } from '../sharing/print/pdf'
import { posterPage } from '../sharing/print/poster'
import { qrPath } from '../sharing/print/qr-path'
import { sheetPages, type Label } from '../sharing/print/sheet'
import { svgOf } from '../sharing/print/svg'
import { dotsOfSheet, findQr, readPdf, type FoundQr } from './decode'

const title = 'Trạm y tế mười hai phường nội thành tiêm nhắc vắc xin cúm miễn phí cho người trên 65 tuổi'
const addressOf = (code: string) => `https://tin.haiphong.example/q/${code}`
const codes = [
  'k7m2p',
  'b4t9x',
  'r2h6w',
  'f8n3c',
  'm5d7q',
  '22222',
  'zyxwv',
  'a3k9m',
  'p8q2t',
  'w4e6r',
  'n7b5v',
]
const labelOf = (code: string): Label => ({
  title,
  address: addressOf(code).slice(8),
  issued: 'Cấp 23/11/2026',
  place: 'Nhà văn hóa phường Lê Chân',
  site: 'Cổng tin tức Thành phố Hải Phòng',
  code: qrPath(addressOf(code)),
})
const nothing = () => Buffer.alloc(0)
const inMillimetres = (side: number, dpi: number) => (side / dpi) * 25.4

function expectCodes(found: FoundQr[], expected: string[], least: number, dpi: number) {
  expect(found.map((it) => it.text).sort()).toEqual(expected.map(addressOf).sort())
  // A decoder finds the edge of a module to within a dot at each side.
  const lost = inMillimetres(2, dpi)
  for (const { side } of found) expect(inMillimetres(side, dpi)).toBeGreaterThanOrEqual(least - lost)
}

/** The fullest of each paper: `print.test.ts` holds every other to the same measures. */
const sheets = sheetPapers.map((paper) => ({
  paper,
  perSheet: Math.max(...grids[paper].map(([columns, rows]) => columns * rows)),
}))

test.each(sheets)('each code of a sheet %j is read from its PDF, 25 mm at least', async (options) => {
  const asked = Array.from({ length: options.perSheet }, (_, n) => codes[n % codes.length]!)
  const { pages, side } = sheetPages(asked.map(labelOf), { ...options, side: 32 }, measure)
  expect(side).toBeGreaterThanOrEqual(leastSide)
  const [sheet, ...more] = await readPdf(await pdfOf(pages, title, nothing))
  expect(more).toEqual([])
  expectCodes(await findQr(sheet!.picture), asked, side, dotsOfSheet)
  expect(sheet!.text.match(/tin\.haiphong\.example\/q\//g)).toHaveLength(options.perSheet)
})

test('a batch of places fills sheet after sheet, each code once', async () => {
  const { pages, side } = sheetPages(
    codes.map(labelOf),
    { paper: 'A5', perSheet: 4, side: leastSide },
    measure,
  )
  const read = await readPdf(await pdfOf(pages, title, nothing))
  const found = await Promise.all(read.map((it) => findQr(it.picture)))
  expect(found.map((it) => it.length)).toEqual([4, 4, 3])
  expectCodes(found.flat(), codes, side, dotsOfSheet)
})

test('a sheet as PNG is 300 dots to the inch, each code to be read', async () => {
  const asked = codes.slice(0, 2)
  const { pages, side } = sheetPages(asked.map(labelOf), { paper: 'A6', perSheet: 2, side: 32 }, measure)
  const png = await sharp(Buffer.from(svgOf(pages[0]!, nothing, 300)))
    .png()
    .toBuffer()
  expect((await sharp(png).metadata()).width).toBe(1240)
  expectCodes(await findQr(png), asked, side, 300)
})

test.each(posterPapers)(
  'the code of a poster on %s is read from its PDF, at an arm’s length',
  async (paper) => {
    const picture = await sharp({ create: { width: 910, height: 420, channels: 3, background: '#0a5b86' } })
      .jpeg()
      .toBuffer()
    const poster = {
      ...labelOf('k7m2p'),
      sapo: `${title}. ${title}.`,
      section: 'Y tế',
      picture: { src: '/anh/a/910.jpg', credit: 'Lan Anh' },
    }
    const { page, side } = posterPage(poster, paper, measure)
    const [sheet] = await readPdf(await pdfOf([page], title, () => picture))
    expectCodes(await findQr(sheet!.picture), ['k7m2p'], Math.max(50, side), dotsOfSheet)
    for (const words of ['Y TẾ', 'Quét mã để đọc cả bài', 'Cấp 23/11/2026', 'Lan Anh'])
      expect(sheet!.text).toContain(words)
  },
)
