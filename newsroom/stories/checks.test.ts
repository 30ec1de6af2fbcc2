import { expect, test } from 'vitest'
import type { TiptapNode } from '@/body/tiptap'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { checkStory } from './checks'
import type { Facts, MediaFacts } from './checking/finding'
import { emptyContent } from './content'

const ready: MediaFacts = { state: 'ready', showsChild: false, consentNote: '' }
const facts = (given: Partial<Facts> = {}): Facts => ({
  media: new Map([[1, ready]]),
  brokenLinks: new Set(),
  sameTitle: null,
  ...given,
})

const words = (text: string, href?: string): TiptapNode => ({
  type: 'text',
  text,
  ...(href && { marks: [{ type: 'link', attrs: { href } }] }),
})
const p = (...content: TiptapNode[]): TiptapNode => ({ type: 'paragraph', content })
const heading = (level: number, text: string): TiptapNode => ({
  type: 'heading',
  attrs: { level },
  content: text ? [words(text)] : [],
})
const picture = { mediaId: 1, alt: 'Cầu nhìn từ bờ sông', caption: 'Cầu mới', credit: 'Ảnh: Lan Anh' }
const figure = (given: Partial<typeof picture> = {}): TiptapNode => ({
  type: 'figure',
  attrs: { ...picture, ...given },
})

const story = (body: TiptapNode[], given: Partial<StoryContent> = {}): StoryContent => ({
  ...emptyContent,
  title: 'Cầu mới thông xe',
  sapo: 'Từ sáng nay '.repeat(10),
  sectionId: 1,
  sourceId: 1,
  authorIds: [1],
  relatedIds: [2],
  lead: picture,
  body: { type: 'doc', content: body },
  ...given,
})

const found = (content: StoryContent, given: Partial<Facts> = {}) =>
  checkStory(content, facts(given)).findings.map((it) => `${it.level} ${it.field}: ${it.message}`)

test('a story in order has nothing to say but what passed', () => {
  const body = [
    p(words('Sáng nay, '), words('cầu Rào', '/bai-viet/cau-rao')),
    heading(2, 'Lối đi'),
    p(words('Thẳng.')),
  ]
  expect(checkStory(story([...body, figure()]), facts())).toEqual({
    findings: [],
    passed: [
      'Tiêu đề 16 ký tự, sapo 30 từ',
      '2 ảnh có mô tả, chú thích và nguồn ảnh',
      'Chuyên mục, nguồn tin, tác giả đủ',
      '1 liên kết có chữ và dẫn đúng chỗ',
    ],
  })
})

test('an empty story names all that is missing', () => {
  expect(found(emptyContent)).toEqual([
    'error title: Bài chưa có tiêu đề.',
    'error sapo: Bài chưa có sapo.',
    'error body: Bài chưa có nội dung.',
    'error sectionId: Chọn chuyên mục.',
    'error authorIds: Chọn ít nhất một tác giả.',
    'error sourceId: Chọn nguồn tin.',
    'warning lead: Bài chưa có ảnh đại diện.',
    'warning relatedIds: Chưa chọn tin liên quan, hệ thống sẽ tự lấy.',
  ])
})

test.each([
  [24, 'warning sapo: Sapo 24 từ, nên từ 25 đến 40.'],
  [25, null],
  [40, null],
  [41, 'warning sapo: Sapo 41 từ, nên từ 25 đến 40.'],
])('a sapo of %i words', (count, expected) => {
  expect(found(story([p(words('Chữ.'))], { sapo: 'từ '.repeat(count) }))).toEqual(expected ? [expected] : [])
})

test('pictures are named by their number in reading order, in boxes and galleries too', () => {
  const gallery = { type: 'gallery', attrs: { items: [picture, { ...picture, credit: ' ' }] } }
  const box = { type: 'infoBox', attrs: { title: 'Cần biết' }, content: [p(), figure({ caption: '' })] }
  expect(found(story([figure({ alt: '' }), gallery, box], { lead: { ...picture, caption: '' } }))).toEqual([
    'error lead.caption: Ảnh đại diện thiếu chú thích',
    'error body.content[0].attrs.alt: Ảnh 1 thiếu mô tả ảnh',
    'error body.content[1].attrs.items[1].credit: Ảnh 3 thiếu nguồn ảnh',
    'error body.content[2].content[1].attrs.caption: Ảnh 4 thiếu chú thích',
  ])
})

test('a picture that is gone, broken or not yet ready blocks', () => {
  const at = 'error body.content[0].attrs.mediaId: Ảnh 1'
  const body = story([figure()], { lead: null, relatedIds: [1] })
  const says = (media: Facts['media']) => found(body, { media }).filter((it) => it.startsWith('error'))
  expect(says(new Map())).toEqual([`${at} không còn trong thư viện`])
  expect(says(new Map([[1, { ...ready, state: 'failed' }]]))).toEqual([
    `${at} bị lỗi khi xử lý, hãy tải lên lại`,
  ])
  expect(says(new Map([[1, { ...ready, state: 'processing' }]]))).toEqual([`${at} đang được xử lý`])
})

test('a child needs a consent note, and words about children ask for the mark', () => {
  const body = story([figure({ alt: 'Các em học sinh lớp 3 trồng cây' })], { lead: null })
  const about = (given: Partial<MediaFacts>) =>
    found(body, { media: new Map([[1, { ...ready, ...given }]]) }).filter((it) => it.includes('Ảnh 1'))
  const at = 'body.content[0].attrs.mediaId: Ảnh 1'
  expect(about({})).toEqual([`warning ${at} có vẻ có trẻ em: đánh dấu nếu nhận ra được mặt`])
  expect(about({ showsChild: true })).toEqual([`error ${at} có trẻ em nhận diện được mà chưa ghi ai đồng ý`])
  expect(about({ showsChild: true, consentNote: 'Mẹ cháu đồng ý 20/11' })).toEqual([])
})

test('headings have words, something under them, and an order', () => {
  const body = [heading(3, 'Vé'), p(words('Rẻ.')), heading(2, ''), p(words('Chữ.')), heading(2, 'Cuối'), p()]
  expect(found(story(body))).toEqual([
    'warning body.content[0]: Tiêu đề mục 1 là cấp 3 mà chưa có mục cấp 2 nào ở trước',
    'error body.content[2]: Tiêu đề mục 2 để trống',
    'error body.content[4]: Mục “Cuối” chưa có nội dung',
  ])
  expect(found(story([heading(2, 'Giá vé'), heading(3, 'Vé tháng'), p(words('Rẻ.'))]))).toEqual([])
})

test('links have words that say where they lead, and lead somewhere', () => {
  const list = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [p(words('tại đây', 'https://a.vn/'))] }],
  }
  const body = [
    p(words('Xem '), words(' ', 'https://b.vn/'), words(' và '), words('cầu cũ', '/bai-viet/mat')),
  ]
  expect(found(story([...body, list]), { brokenLinks: new Set(['/bai-viet/mat']) })).toEqual([
    'error body.content[0]: Liên kết 1 không có chữ',
    'error body.content[0]: Liên kết “cầu cũ” dẫn tới trang không có: /bai-viet/mat',
    'warning body.content[1].content[0].content[0]: Liên kết “tại đây” không nói dẫn tới đâu',
  ])
})

test('a body that is no body says so at its place', () => {
  expect(found(story([{ type: 'marquee' }]))).toEqual([
    'error body.content[0]: Khối “marquee” không dùng được trong bài viết.',
  ])
})

test('a title used before is asked about', () => {
  expect(
    found(story([p(words('Chữ.'))]), { sameTitle: { title: 'Cầu mới thông xe', at: '20/11/2026' } }),
  ).toEqual(['warning title: Tiêu đề này đã dùng cho một bài ngày 20/11/2026.'])
})
