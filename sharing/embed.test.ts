import { expect, test } from 'vitest'
import { embedCard, embedSnippet } from './embed'

const around = { siteUrl: 'https://tin.haiphong.example', siteName: 'Cổng tin' }
const it = {
  slug: 'pha-cai-vieng',
  title: 'Phà "Cái Viềng" <thêm> chuyến',
  sapo: 'Sapo & lời.',
  code: 'a3k9m',
  section: { name: 'Đô thị' },
  publishedAt: '2022-12-27T04:25:00Z',
  lead: null,
}

test('a card is one link that opens above the frame, without a script', () => {
  const html = embedCard(it, around)
  expect(html).toContain('href="https://tin.haiphong.example/bai-viet/pha-cai-vieng" target="_top"')
  expect(html).toContain('Cổng tin, 27/12/2022<')
  expect(html).toContain('tin.haiphong.example/q/a3k9m')
  expect(html).toContain('&lt;thêm&gt;')
  expect(html).not.toMatch(/<script|<thêm>/)
  expect(embedCard(null, around)).toContain('không còn')
  const notice = embedCard({ withdrawn: 'pha-cu' }, around)
  expect(notice).toContain('đã được gỡ')
  expect(notice).toContain('href="https://tin.haiphong.example/bai-viet/pha-cu" target="_top"')
})

test('what other sites copy is one frame whose title is quoted', () => {
  const snippet = embedSnippet('pha-cai-vieng', it.title, around.siteUrl)
  expect(snippet).toMatch(
    /^<iframe src="https:\/\/tin\.haiphong\.example\/nhung\/pha-cai-vieng" title="[^"]*"/,
  )
  expect(snippet).toMatch(/<\/iframe>$/)
})
