import { expect, test } from 'vitest'
import { measure } from '../print/fonts'
import { cardPage, cardPictureBox } from './layout'

const title = 'Hội nghị Ban Chấp hành Liên hiệp các hội khoa học và kỹ thuật tổng kết năm 2022'
const section = 'Tài nguyên, môi trường và phòng chống thiên tai của thành phố'
const site = 'Cổng thông tin điện tử Liên hiệp các Hội Khoa học và Kỹ thuật Thành phố Hải Phòng'
const picture = { hash: 'x', width: 800, focalX: 0.5, focalY: 0.5 }

const textsOf = (card: Parameters<typeof cardPage>[0]) =>
  cardPage(card, measure).marks.flatMap((it) => (it.kind === 'text' ? [it] : []))

test.each([
  ['everything long', { title, section, site }],
  ['a title far too long', { title: `${title}. ${title}. ${title}`, section, site }],
  ['one word', { title: 'Bão', section: '', site: 'Tin' }],
])('%s: words stay on their side of the picture, lines apart', (_, it) => {
  for (const shown of [null, picture]) {
    const edge = shown ? cardPictureBox.x : 1200
    const texts = textsOf({ ...it, picture: shown })
    for (const text of texts)
      expect(text.x + measure(text.text, text.face, text.size)).toBeLessThanOrEqual(edge - 30)
    for (const [n, text] of texts.entries()) {
      const above = texts[n - 1]
      if (above) expect(text.y - text.size).toBeGreaterThan(above.y)
      expect(text.y).toBeLessThan(610)
    }
  }
})

test('a headline breaks where readers pause', () => {
  const lines = textsOf({ title, section, site, picture: null }).filter((it) => it.face === 'serif')
  expect(lines.map((it) => it.text)).toEqual([
    'Hội nghị Ban Chấp hành',
    'Liên hiệp các hội khoa học',
    'và kỹ thuật tổng kết năm 2022',
  ])
})
