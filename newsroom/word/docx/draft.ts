import type { Block, Figure, Inline } from '@/body/blocks'
import type { TiptapNode } from '@/body/tiptap'
import { toTiptap } from '@/body/tiptap'
import { plainWords } from '@/body/walk'
import { countWords } from '@/vietnamese/words'
import type { Piece } from '../tidy/pieces'
import { readByline, type Byline } from './byline'

/** What a Word document says as a story, before anybody has looked at it. */
export type WordStory = {
  title: string
  sapo: string
  byline: Byline | null
  /** The picture before the first paragraph: the story's own. */
  lead: Pick<Figure, 'mediaId' | 'alt' | 'caption' | 'credit'> | null
  body: TiptapNode
  /** What a person should look at. */
  warnings: string[]
}

const TITLE = 250
const SAPO = { least: 12, most: 90 }

const wordsIn = (it: Piece | undefined): string =>
  it && (it.block.kind === 'paragraph' || it.block.kind === 'heading')
    ? plainWords(it.block.content).replace(/\s+/g, ' ').trim()
    : ''

const styled = (content: readonly Inline[], style: 'bold' | 'italic'): boolean =>
  content.every((it) => it.kind === 'break' || it.styles.includes(style) || !it.text.trim())

const stands = ({ block, centred, right }: Piece): boolean =>
  centred ||
  right ||
  (block.kind === 'paragraph' && (styled(block.content, 'bold') || styled(block.content, 'italic')))

/** Finds title, sapo, byline and main picture in what the document holds; the rest is the body. */
export function storyFrom(pieces: readonly Piece[]): WordStory {
  const rest = [...pieces]
  const warnings: string[] = []
  const title = takeTitle(rest)
  const byline = takeByline(rest)
  const lead = takeLead(rest)
  const sapo = takeSapo(rest, warnings)
  const late = lead ?? takeLead(rest)
  if (!title) warnings.unshift('Chưa thấy tiêu đề trong tệp.')
  else if (title === title.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(title))
    warnings.push('Tiêu đề viết hoa toàn bộ: hãy viết lại theo chữ thường.')
  if (!sapo) warnings.push('Chưa thấy sapo: đoạn đầu của tệp không giống một sapo.')
  if (!byline) warnings.push('Chưa thấy tên tác giả ở đầu hay cuối tệp.')
  if (rest.length === 0) warnings.push('Chưa thấy đoạn nào cho nội dung bài.')
  const credit = byline?.pictures ? `Ảnh: ${byline.names.join(', ')}` : ''
  const blocks = rest.map(({ block }) => credited(block, credit))
  return {
    title,
    sapo,
    byline,
    lead: late && { ...late, credit: late.credit || credit },
    body: toTiptap(blocks.length > 0 ? blocks : [{ kind: 'paragraph', content: [] }]),
    warnings,
  }
}

const credited = (block: Block, credit: string): Block =>
  block.kind === 'figure' && !block.credit && credit ? { ...block, credit } : block

/** Without the marks of notes. */
const bare = (words: string): string => words.replace(/\s*\[\d{1,3}\]/g, '').trim()

function takeTitle(rest: Piece[]): string {
  const head = rest.slice(0, 6)
  const named = head.findIndex((it) => it.name === 'title')
  const first = head.findIndex((it) => wordsIn(it) !== '')
  const at = named >= 0 ? named : first
  const it = rest[at]
  const words = bare(wordsIn(it))
  if (!it || !words || words.length > TITLE || countWords(words) > 35) return ''
  if (it.block.kind !== 'heading' && !stands(it) && !looksLikeTitle(words, rest.slice(at + 1))) return ''
  rest.splice(at, 1)
  return words.replace(/\.$/, '')
}

/** Of a paragraph like any other: some words without an end, and a text to follow. */
const looksLikeTitle = (words: string, after: readonly Piece[]): boolean =>
  countWords(words) >= 4 && !/[.;:,]$/.test(words) && after.some((it) => it.block.kind === 'paragraph')

/** Below the title, or at the end, where Vietnamese papers set it. */
function takeByline(rest: Piece[]): Byline | null {
  const end = rest.findIndex((it) => it.name === 'notes')
  const last = (end < 0 ? rest.length : end) - 1
  for (const at of [last, last - 1, last - 2, 0, 1, 2]) {
    const it = rest[at]
    if (it?.block.kind !== 'paragraph') continue
    const found = readByline(wordsIn(it), at > 2 || at === last ? stands(it) : it.right)
    if (!found) continue
    rest.splice(at, 1)
    return found
  }
  return null
}

function takeLead(rest: Piece[]): WordStory['lead'] {
  const [first] = rest
  if (first?.block.kind !== 'figure') return null
  rest.shift()
  const { mediaId, alt, caption, credit } = first.block
  return { mediaId, alt, caption, credit }
}

function takeSapo(rest: Piece[], warnings: string[]): string {
  const [first] = rest
  if (!first) return ''
  const words = bare(wordsIn(first)).replace(/^(sapo|sa-pô|chapeau|tóm tắt)\s*:\s*/iu, '')
  const count = countWords(words)
  const isNamed = first.name === 'subtitle' || /^(sapo|sa-pô|chapeau|tóm tắt)\s*:/iu.test(wordsIn(first))
  if (first.block.kind !== 'paragraph' && !isNamed) return ''
  const isLong = count >= SAPO.least && count <= SAPO.most
  const isPlain = rest.filter((it) => it.block.kind === 'paragraph').length > 2
  if (!isNamed && !(isLong && (stands(first) || isPlain))) return ''
  if (words.length > 1000) return ''
  if (!isNamed && !stands(first)) warnings.push('Sapo lấy từ đoạn đầu của tệp: hãy xem có đúng không.')
  rest.shift()
  return words
}
