import { STYLES, type Block, type Style } from '@/body/blocks'
import { plainWords } from '@/body/walk'
import { unitsOf, type Unit, type UnitKind } from './units'
import { diffWords, looksLike, shortestEdit, type Part } from './words'

/** One line of two bodies side by side. `what` says in words what the eye may miss. */
export type Line = {
  change: 'same' | 'added' | 'removed' | 'changed'
  before: Unit | null
  after: Unit | null
  parts: Part[]
  what: string[]
}

/** Two bodies line by line: what stayed, what was rewritten, what came and went. */
export function compareBodies(before: readonly Block[], after: readonly Block[]): Line[] {
  const [old, now] = [unitsOf(before), unitsOf(after)]
  const steps = shortestEdit(old.map(keyOf), now.map(keyOf))
  const lines: Line[] = []
  let [gone, fresh]: [Unit[], Unit[]] = [[], []]
  const settle = () => {
    lines.push(...paired(gone, fresh))
    ;[gone, fresh] = [[], []]
  }
  for (const [from, to] of steps) {
    if (from !== null && to !== null) {
      settle()
      lines.push(sameLine(now[to]!))
    } else if (from !== null) gone.push(old[from]!)
    else if (to !== null) fresh.push(now[to]!)
  }
  settle()
  return lines
}

const keyOf = ({ kind, words, picture }: Unit): string => JSON.stringify([kind, words, picture])

const sameLine = (unit: Unit): Line => ({
  change: 'same',
  before: unit,
  after: unit,
  parts: diffWords(unit.words, unit.words),
  what: [],
})

/** Lines that were rewritten meet their old selves; the others came or went. Order is kept on both sides. */
function paired(gone: Unit[], fresh: Unit[]): Line[] {
  const lines: Line[] = []
  let next = 0
  for (const unit of fresh) {
    const at = gone.findIndex((it, n) => n >= next && akin(it, unit))
    if (at < 0) lines.push(lone('added', unit))
    else {
      lines.push(...gone.slice(next, at).map((it) => lone('removed', it)))
      lines.push(changedLine(gone[at]!, unit))
      next = at + 1
    }
  }
  return [...lines, ...gone.slice(next).map((it) => lone('removed', it))]
}

function lone(change: 'added' | 'removed', unit: Unit): Line {
  const parts = change === 'added' ? diffWords([], unit.words) : diffWords(unit.words, [])
  const what = unit.picture ? [change === 'added' ? 'Thêm ảnh' : 'Bỏ ảnh'] : []
  return {
    change,
    before: change === 'added' ? null : unit,
    after: change === 'added' ? unit : null,
    parts,
    what,
  }
}

/** Two pictures, or two texts that share at least a third of their words. */
function akin(one: Unit, other: Unit): boolean {
  if (one.picture || other.picture) return one.picture !== null && other.picture !== null
  const [left, right] = [wordList(one), wordList(other)]
  const pool = new Map<string, number>()
  for (const word of left) pool.set(word, (pool.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const there = pool.get(word) ?? 0
    if (there > 0) shared += 1
    pool.set(word, there - 1)
  }
  return (2 * shared) / Math.max(1, left.length + right.length) > 0.34
}

const wordList = (unit: Unit) => plainWords(unit.words).toLowerCase().split(/\s+/).filter(Boolean)

function changedLine(before: Unit, after: Unit): Line {
  const parts = diffWords(before.words, after.words)
  const what = [
    ...(before.kind === after.kind
      ? []
      : [`${kindNames[before.kind]} thành ${kindNames[after.kind].toLowerCase()}`]),
    ...pictureWords(before, after),
    ...parts.flatMap((part) => (part.change === 'reformatted' ? lookWords(part) : [])),
  ]
  return { change: 'changed', before, after, parts, what }
}

function pictureWords({ picture: was }: Unit, { picture: is }: Unit): string[] {
  if (!was || !is) return []
  const fields = [
    ['alt', 'mô tả ảnh'],
    ['caption', 'chú thích'],
    ['credit', 'nguồn ảnh'],
  ] as const
  return [
    ...(was.mediaId === is.mediaId ? [] : ['Thay ảnh']),
    ...fields.flatMap(([field, name]) => {
      if (was[field] === is[field]) return []
      return [`${was[field] === '' ? 'Thêm' : is[field] === '' ? 'Bỏ' : 'Sửa'} ${name}`]
    }),
  ]
}

/** “10 phút”: thêm chữ đậm */
function lookWords({ text, styles, href, was }: Part): string[] {
  if (!was || looksLike(was, { styles, href })) return []
  const said = [
    ...STYLES.filter((it) => styles.includes(it) && !was.styles.includes(it)).map(
      (it) => `thêm ${styleNames[it]}`,
    ),
    ...STYLES.filter((it) => was.styles.includes(it) && !styles.includes(it)).map(
      (it) => `bỏ ${styleNames[it]}`,
    ),
    ...(was.href === href
      ? []
      : [href === null ? 'bỏ liên kết' : was.href === null ? 'thêm liên kết' : 'đổi liên kết']),
  ]
  const words = text.trim()
  return [`“${words.length > 40 ? `${words.slice(0, 40)}…` : words}”: ${said.join(', ')}`]
}

const styleNames: Record<Style, string> = {
  bold: 'chữ đậm',
  italic: 'chữ nghiêng',
  underline: 'gạch chân',
  subscript: 'chỉ số dưới',
  superscript: 'chỉ số trên',
}

const kindNames: Record<UnitKind, string> = {
  paragraph: 'Đoạn văn',
  heading2: 'Tiêu đề mục',
  heading3: 'Tiêu đề mục nhỏ',
  item: 'Mục của danh sách',
  quote: 'Trích dẫn',
  row: 'Dòng của bảng',
  box: 'Khung thông tin',
  picture: 'Ảnh',
  other: 'Tệp',
  divider: 'Đường ngăn',
}
