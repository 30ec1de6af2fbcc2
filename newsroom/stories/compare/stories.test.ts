import { expect, test } from 'vitest'
import type { Block } from '@/body/blocks'
import { toTiptap } from '@/body/tiptap'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { emptyContent } from '../content'
import { compareStories, wordsBetween, type NameOf } from './stories'
import { plain } from './words'

const names: NameOf = {
  section: (id) => `mục ${id}`,
  source: (id) => `nguồn ${id}`,
  author: (id) => `người ${id}`,
  topic: (id) => `chủ đề ${id}`,
  story: (id) => `bài ${id}`,
}
const p = (text: string): Block => ({ kind: 'paragraph', content: plain(text) })
const story = (blocks: Block[], more: Partial<StoryContent> = {}): StoryContent => ({
  ...emptyContent,
  body: toTiptap(blocks),
  ...more,
})
const lines = (before: Block[], after: Block[]) => compareStories(story(before), story(after), names).lines
const picture = (mediaId: number, credit: string): Block => ({
  kind: 'figure',
  size: 'normal',
  mediaId,
  alt: 'Xe',
  caption: 'Xe ở trạm',
  credit,
})

test('a rewritten paragraph meets its old self, a new one is new, a lost one is lost', () => {
  const found = lines(
    [p('Đoạn một còn nguyên.'), p('Giờ cao điểm cách nhau 20 phút.'), p('Đoạn này mất.')],
    [p('Đoạn một còn nguyên.'), p('Giờ cao điểm cách nhau 10 phút.'), p('Hoàn toàn khác, thêm vào sau.')],
  )
  expect(found.map((it) => it.change)).toEqual(['same', 'changed', 'added', 'removed'])
})

test('a paragraph that became a heading is said to', () => {
  const heading: Block = { kind: 'heading', level: 2, content: plain('Điểm dừng và giá vé') }
  const [line] = lines([p('Điểm dừng và giá vé')], [heading])
  expect(line).toMatchObject({ change: 'changed', what: ['Đoạn văn thành tiêu đề mục'] })
})

test('another picture, with a credit that was missing', () => {
  const [line] = lines([picture(1, '')], [picture(2, 'Lan Anh')])
  expect(line!.what).toEqual(['Thay ảnh', 'Thêm nguồn ảnh'])
})

test('words made bold are counted and named', () => {
  const words = (styles: 'bold'[]): Block => ({
    kind: 'paragraph',
    content: [{ kind: 'text', text: '10 phút', styles, href: null }],
  })
  const compared = compareStories(story([words([])]), story([words(['bold'])]), names)
  expect(compared.lines[0]!.what).toEqual(['“10 phút”: thêm chữ đậm'])
  expect(compared.sums).toEqual({ added: 0, removed: 0, looks: 1, pictures: 0 })
})

test('fields are named by what they mean', () => {
  const { fields } = compareStories(
    story([], { sectionId: 1, topicIds: [1] }),
    story([], { sectionId: 2, topicIds: [1, 2] }),
    names,
  )
  expect(fields.map((it) => [it.label, it.parts.map(({ change, text }) => `${change} ${text}`)])).toEqual([
    ['Chuyên mục', ['removed mục 1', 'added mục 2']],
    ['Chủ đề', ['same chủ đề 1, ', 'added chủ đề 2']],
  ])
})

test('a list of revisions counts words without looking at their order', () => {
  expect(wordsBetween(null, story([p('một hai')], { title: 'ba' }))).toEqual({ added: 3, removed: 0 })
  expect(wordsBetween(story([p('một hai')]), story([p('hai ba bốn')]))).toEqual({ added: 2, removed: 1 })
})
