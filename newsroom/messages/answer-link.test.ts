import { expect, it } from 'vitest'
import { answerLink } from './answer-link'

const about = {
  text: 'Giờ tàu sai.\n50% & hơn?',
  name: ' Bà Tư ',
  contact: 'ba.tu+tin@haiphong.example',
  at: '2026-11-24T02:00:00.000Z',
  article: { title: 'Tàu Cát Bà & Đồ Sơn' },
}

it('writes a letter that a mail program reads back whole', () => {
  const link = new URL(answerLink(about, 'Cổng tin')!)
  expect(link.protocol).toBe('mailto:')
  expect(decodeURIComponent(link.pathname)).toBe('ba.tu+tin@haiphong.example')
  expect(link.searchParams.get('subject')).toBe('Trả lời góp ý về bài “Tàu Cát Bà & Đồ Sơn”')
  expect(link.searchParams.get('body')).toBe(
    'Kính gửi Bà Tư,\r\n\r\n\r\nCổng tin\r\n\r\nBạn đã viết:\r\n> Giờ tàu sai.\r\n> 50% & hơn?',
  )
})

it.each(['', '0912 345 678', 'a@b', 'a@b.vn?bcc=all@c.vn', 'a@b.vn,c@d.vn', '"x" <a@b.vn>'])(
  'has nobody to write to at %s',
  (contact) => expect(answerLink({ ...about, contact }, 'Cổng tin')).toBeNull(),
)

it('cuts what is long', () => {
  const link = answerLink({ ...about, text: 'dài '.repeat(1250), article: null }, 'Cổng tin')!
  expect(new URL(link).searchParams.get('body')!.length).toBeLessThan(1700)
})
