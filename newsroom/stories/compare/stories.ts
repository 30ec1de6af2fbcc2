import type { Block } from '@/body/blocks'
import { parseBody } from '@/body/parse'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { longDate } from '@/vietnamese/dates'
import { countWords } from '@/vietnamese/words'
import { genreNames } from '../genres'
import { compareBodies, type Line } from './bodies'
import { diffWords, plain, type Part } from './words'

/** What ids are called, on both sides. */
export type NameOf = {
  section: (id: number) => string
  source: (id: number) => string
  author: (id: number) => string
  topic: (id: number) => string
  story: (id: number) => string
}

export type FieldChange = { label: string; parts: Part[] }

export type Comparison = {
  fields: FieldChange[]
  title: Part[]
  sapo: Part[]
  lines: Line[]
  /** The lead picture on both sides, when it is another. */
  lead: { before: number | null; after: number | null } | null
  sums: { added: number; removed: number; looks: number; pictures: number }
}

/** Two texts of one story: fields, title, sapo and body. */
export function compareStories(before: StoryContent, after: StoryContent, names: NameOf): Comparison {
  const title = diffWords(plain(before.title), plain(after.title))
  const sapo = diffWords(plain(before.sapo), plain(after.sapo))
  const lines = compareBodies(blocksOf(before), blocksOf(after))
  const parts = [...title, ...sapo, ...lines.flatMap((it) => it.parts)]
  const words = (change: Part['change']) =>
    parts.filter((it) => it.change === change).reduce((sum, it) => sum + countWords(it.text), 0)
  const lead =
    before.lead?.mediaId === after.lead?.mediaId
      ? null
      : { before: before.lead?.mediaId ?? null, after: after.lead?.mediaId ?? null }
  const swapped = lines.filter((it) =>
    it.what.some((one) => /ảnh$/i.test(one) && /^(Thay|Thêm|Bỏ) ảnh$/.test(one)),
  )
  return {
    fields: compareFields(before, after, names),
    title,
    sapo,
    lines,
    lead,
    sums: {
      added: words('added'),
      removed: words('removed'),
      looks: parts.filter((it) => it.change === 'reformatted').length,
      pictures: swapped.length + (lead ? 1 : 0),
    },
  }
}

/** How many changes a comparison numbers: the fields together, title, sapo, each line. */
export function changesIn({ fields, lead, title, sapo, lines }: Comparison): number {
  const changed = (parts: Part[]) => (parts.some((it) => it.change !== 'same') ? 1 : 0)
  const heads = fields.length > 0 || lead !== null ? 1 : 0
  return heads + changed(title) + changed(sapo) + lines.filter((it) => it.change !== 'same').length
}

/** How many words differ between two texts, whatever their order: quick, for a list of many. */
export function wordsBetween(
  before: StoryContent | null,
  after: StoryContent,
): { added: number; removed: number } {
  const counts = new Map<string, number>()
  for (const word of before ? allWords(before) : []) counts.set(word, (counts.get(word) ?? 0) - 1)
  for (const word of allWords(after)) counts.set(word, (counts.get(word) ?? 0) + 1)
  let [added, removed] = [0, 0]
  for (const n of counts.values())
    if (n > 0) added += n
    else removed -= n
  return { added, removed }
}

const allWords = (content: StoryContent): string[] =>
  [content.title, content.sapo, textOf(content.body)].join(' ').split(/\s+/).filter(Boolean)

/** Every word of a document as it is stored, without parsing it. */
function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { text, content } = node as { text?: unknown; content?: unknown }
  const inner = Array.isArray(content) ? content.map(textOf).join(' ') : ''
  return typeof text === 'string' ? text : inner
}

function blocksOf(content: StoryContent): Block[] {
  const body = parseBody(content.body)
  return body.ok ? body.blocks : []
}

function compareFields(before: StoryContent, after: StoryContent, names: NameOf): FieldChange[] {
  const maybe = <T>(value: T | null, name: (value: T) => string) => (value === null ? '' : name(value))
  const told = ({ lead }: StoryContent) => lead ?? { alt: '', caption: '', credit: '' }
  const one = (label: string, read: (content: StoryContent) => string): FieldChange[] => {
    const [was, is] = [read(before), read(after)]
    return was === is ? [] : [{ label, parts: replaced(was, is) }]
  }
  const many = (label: string, read: (content: StoryContent) => number[], name: (id: number) => string) => {
    const [was, is] = [read(before), read(after)]
    if (was.join() === is.join()) return []
    const all = [...is, ...was.filter((id) => !is.includes(id))]
    const parts = all.map((id, at): Part => ({
      change: !was.includes(id) ? 'added' : !is.includes(id) ? 'removed' : 'same',
      text: `${name(id)}${at < all.length - 1 ? ', ' : ''}`,
      ...bare,
    }))
    const onlyOrder = parts.every((it) => it.change === 'same')
    return [{ label: onlyOrder ? `${label} (đổi thứ tự)` : label, parts }]
  }
  return [
    ...one('Chuyên mục', (it) => maybe(it.sectionId, names.section)),
    ...many('Chủ đề', (it) => it.topicIds, names.topic),
    ...many('Tác giả', (it) => it.authorIds, names.author),
    ...one('Nguồn tin', (it) => maybe(it.sourceId, names.source)),
    ...one('Bài gốc', (it) => it.sourceUrl ?? ''),
    ...one('Thể loại', (it) => genreNames[it.genre]),
    ...one('Địa chỉ', (it) => it.slug),
    ...one('Khẩn đến', (it) => maybe(it.urgentUntil, longDate)),
    ...one('Mô tả ảnh đại diện', (it) => told(it).alt),
    ...one('Chú thích ảnh đại diện', (it) => told(it).caption),
    ...one('Nguồn ảnh đại diện', (it) => told(it).credit),
    ...many('Tin liên quan', (it) => it.relatedIds, names.story),
    ...one('Tiêu đề chia sẻ', (it) => it.share.title),
    ...one('Lời chia sẻ', (it) => it.share.text),
    ...one('Ảnh chia sẻ', (it) => (it.share.mediaId === null ? '' : 'ảnh riêng')),
  ]
}

const bare = { styles: [], href: null }

function replaced(was: string, is: string): Part[] {
  const gone: Part[] = was ? [{ change: 'removed', text: was, ...bare }] : []
  const fresh: Part[] = is ? [{ change: 'added', text: is, ...bare }] : []
  return [...gone, ...fresh]
}
