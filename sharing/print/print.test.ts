import sharp from 'sharp'
import { expect, test } from 'vitest'
import { measure } from './fonts'
import { linesOf } from './lines'
import type { Mark } from './marks'
import { grids, leastSide, papers, posterPapers, sheetPapers } from './paper'
import { pdfOf } from './pdf'
import { posterPage } from './poster'
import { qrPath } from './qr-path'
import { sheetPages, type Label } from './sheet'
import { svgOf } from './svg'

const title = 'Trạm y tế mười hai phường nội thành tiêm nhắc vắc xin cúm miễn phí cho người trên 65 tuổi'
const label: Label = {
  title,
  address: 'tin.haiphong.example/q/k7m2p',
  issued: 'Cấp 23/11/2026',
  place: 'Nhà văn hóa phường Lê Chân, phường Lê Chân',
  site: 'Cổng tin tức Thành phố Hải Phòng',
  code: qrPath('https://tin.haiphong.example/q/k7m2p'),
}
const nothing = () => Buffer.alloc(0)

function boxOf(mark: Mark) {
  if (mark.kind === 'qr')
    return { left: mark.x, right: mark.x + mark.side, top: mark.y, bottom: mark.y + mark.side }
  if (mark.kind !== 'text') return null
  const width = measure(mark.text, mark.face, mark.size)
  const left = mark.anchor === 'middle' ? mark.x - width / 2 : mark.x
  return { left, right: left + width, top: mark.y - mark.size * 0.8, bottom: mark.y + mark.size * 0.2 }
}

const everySheet = sheetPapers.flatMap((paper) =>
  grids[paper].flatMap(([columns, rows]) =>
    [25, 90].map((side) => ({ paper, perSheet: columns * rows, side })),
  ),
)

test.each(everySheet)('labels of %j: whole on the paper, none on another, 25 mm at least', (options) => {
  const labels = Array.from({ length: options.perSheet }, () => label)
  const { pages, side } = sheetPages(labels, options, measure)
  expect(pages).toHaveLength(1)
  expect(side).toBeGreaterThanOrEqual(leastSide)
  const { width, height } = papers[options.paper]
  const boxes = pages[0]!.marks.flatMap((mark) => boxOf(mark) ?? [])
  for (const it of boxes) {
    expect(Math.min(it.left, it.top)).toBeGreaterThan(3)
    expect(it.right).toBeLessThan(width - 3)
    expect(it.bottom).toBeLessThan(height - 3)
  }
  for (const [n, a] of boxes.entries())
    for (const b of boxes.slice(n + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
      expect(apart).toBe(true)
    }
})

test('what is too much for one sheet goes on to the next', () => {
  const { pages } = sheetPages(Array(25).fill(label), { paper: 'A4', perSheet: 12, side: 32 }, measure)
  expect(pages.map((page) => page.marks.filter((it) => it.kind === 'qr').length)).toEqual([12, 12, 1])
})

test('a sheet that was begun goes on after the places that are used up', () => {
  const options = { paper: 'A4', perSheet: 12, side: 32 } as const
  const { pages, empty } = sheetPages(Array(10).fill(label), { ...options, used: 4 }, measure)
  const codesOf = (page: number) => pages[page]!.marks.filter((it) => it.kind === 'qr')
  expect(pages.map((_, n) => codesOf(n).length)).toEqual([8, 2])
  expect(empty).toHaveLength(4)
  const [first] = codesOf(0)
  const whole = sheetPages(Array(12).fill(label), options, measure)
  const fifth = whole.pages[0]!.marks.filter((it) => it.kind === 'qr')[4]!
  expect(first).toMatchObject({ x: fifth.x, y: fifth.y })
  expect(whole.empty).toEqual([])
  expect(sheetPages([label], options, measure).empty).toHaveLength(11)
})

test('a picture that stands on many posters is in the file once', async () => {
  const picture = await sharp({ create: { width: 91, height: 42, channels: 3, background: '#0a5b86' } })
    .jpeg()
    .toBuffer()
  const poster = { ...label, sapo: '', section: 'Y tế', picture: { src: '/anh/a/910.jpg', credit: '' } }
  const { page } = posterPage(poster, 'A4', measure)
  const pdf = (await pdfOf([page, page, page], title, () => picture)).toString('latin1')
  expect(pdf.match(/\/Subtype \/Image/g)).toHaveLength(1)
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3)
})

test.each(posterPapers)('a poster on %s keeps all its lines above its code', (paper) => {
  const poster = { ...label, sapo: `${title}. ${title}. ${title}.`, section: 'Dân sinh' }
  for (const picture of [null, { src: '/anh/a/800.jpg', credit: 'Lan Anh' }]) {
    const { page, side } = posterPage({ ...poster, picture }, paper, measure)
    const code = page.marks.find((it) => it.kind === 'qr')!
    const texts = page.marks.flatMap((it) => (it.kind === 'text' ? boxOf(it)! : []))
    expect(Math.max(...texts.map((it) => it.right))).toBeLessThan(page.width)
    expect(side).toBeGreaterThanOrEqual(50)
    const beside = texts.filter((it) => it.left > code.x + side)
    expect(texts.filter((it) => !beside.includes(it)).every((it) => it.bottom < code.y)).toBe(true)
  }
})

test('lines are balanced, and end in an ellipsis where there are too many', () => {
  const lines = linesOf(title, 'serif', 5, 60, 2, measure)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/[^\s,]…$/)
  const all = linesOf('Một hai ba bốn năm sáu', 'sans', 5, 40, 3, measure)
  expect(all.join(' ')).toBe('Một hai ba bốn năm sáu')
  expect(Math.abs(all[0]!.length - all.at(-1)!.length)).toBeLessThan(8)
})

test('no letter is missing from a picture or a PDF of a page', async () => {
  const { pages } = sheetPages([label], { paper: 'A6', perSheet: 1, side: 50 }, measure)
  const svg = svgOf(pages[0]!, nothing, 300)
  expect(svg).toMatch(/^<svg [^>]*width="1240" height="1748"/)
  expect(svg).not.toContain('NaN')
  const pdf = await pdfOf(pages, title, nothing)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
