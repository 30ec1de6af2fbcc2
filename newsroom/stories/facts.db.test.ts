import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePicture, makeSection } from '@/db/testing/rows'
import { makeStaff } from '../testing/staff'
import { draft, failure, published } from '../testing/stories'
import { publishStory } from '../publication/publish'
import type { Actor } from '../actor'
import { emptyContent } from './content'
import { readFacts } from './facts'

let actor: Actor
beforeAll(async () => {
  actor = await makeStaff(db(), 'reporter')
})

const linksTo = (...hrefs: string[]) => ({
  type: 'doc',
  content: hrefs.map((href) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }],
  })),
})

test('addresses of this site that lead nowhere are found, those of others are not asked for', async () => {
  const out = await published(db())
  const hidden = await published(db(), { at: new Date(Date.now() + 3_600_000) })
  const { slug } = await makeSection(db())
  const good = [
    `/bai-viet/${out.slug}`,
    `/bai-viet/${out.slug}/gon#cuoi`,
    `https://tin.haiphong.example/bai-viet/${out.slug}?tu=zalo`,
    `/chuyen-muc/${slug}/trang/2`,
    '/',
    '/luu-tru/2026/11/24',
    '#chan-trang',
    'https://haiphong.gov.vn/khong-co',
    'mailto:toasoan@haiphong.example',
  ]
  const bad = [
    `/bai-viet/${hidden.slug}`,
    '/bai-viet/khong-co',
    '/chuyen-muc/khong-co',
    '/khong-co',
    '/tep/aa/b.pdf',
  ]
  const { brokenLinks } = await readFacts(db(), 0, { ...emptyContent, body: linksTo(...good, ...bad) })
  expect([...brokenLinks]).toEqual(bad)
})

test('pictures are looked up with what consent they have', async () => {
  const picture = await makePicture(db(), { showsChild: true, consentNote: 'Bố đồng ý' })
  const words = { alt: 'a', caption: 'b', credit: 'c' }
  const figure = { type: 'figure', attrs: { mediaId: 999_999, ...words } }
  const content = {
    ...emptyContent,
    lead: { mediaId: picture.id, ...words },
    body: { type: 'doc', content: [figure] },
  }
  const { media } = await readFacts(db(), 0, content)
  expect([...media]).toEqual([[picture.id, { state: 'ready', showsChild: true, consentNote: 'Bố đồng ý' }]])
})

test('the same title in another story is named, in any case, but not one’s own', async () => {
  const { storyId } = await draft(db(), actor, { title: 'Chợ đêm Tam Bạc mở lại' })
  const asked = { ...emptyContent, title: ' chợ ĐÊM Tam Bạc mở lại ' }
  expect((await readFacts(db(), 0, asked)).sameTitle?.title).toBe('Chợ đêm Tam Bạc mở lại')
  expect((await readFacts(db(), storyId, asked)).sameTitle).toBeNull()
  expect((await readFacts(db(), 0, { ...asked, title: 'Chợ đem Tam Bạc mở lại' })).sameTitle).toBeNull()
})

test('a publisher is refused with every error at its field', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const lead = { mediaId: (await makePicture(db())).id, alt: 'Cầu', caption: '', credit: 'Ảnh: Minh' }
  const step = await draft(db(), actor, { lead, body: linksTo('/bai-viet/khong-co') })
  expect(failure(await publishStory(publisher, step, db()))).toEqual({
    kind: 'invalid',
    problems: [
      { field: 'lead.caption', message: 'Ảnh đại diện thiếu chú thích' },
      {
        field: 'body.content[0]',
        message: 'Liên kết “/bai-viet/khong-co” dẫn tới trang không có: /bai-viet/khong-co',
      },
    ],
  })
})
