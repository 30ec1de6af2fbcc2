import type { Block } from '@/body/blocks'

/** What cleaning takes away. */
export type Removed =
  | 'fonts'
  | 'colours'
  | 'sizes'
  | 'alignment'
  | 'strikes'
  | 'comments'
  | 'deletions'
  | 'hidden'
  | 'links'
  | 'code'
  | 'levels'
  | 'drawings'

const NAMES: Record<Removed, string> = {
  fonts: 'phông chữ',
  colours: 'màu chữ và màu nền',
  sizes: 'cỡ chữ',
  alignment: 'căn lề',
  strikes: 'chữ gạch ngang (giữ chữ)',
  comments: 'ghi chú của Word',
  deletions: 'chữ đã xóa khi theo dõi thay đổi',
  hidden: 'chữ ẩn',
  links: 'liên kết không dùng được (giữ chữ)',
  code: 'mã, biểu mẫu và nội dung nhúng',
  levels: 'cấp quá sâu của danh sách (giữ chữ)',
  drawings: 'hình vẽ',
}

/** What a text brought from elsewhere became. */
export type PasteReport = {
  from: 'word' | 'google' | 'other'
  kept: { paragraphs: number; headings: number; lists: number; tables: number; pictures: number }
  removed: Removed[]
  /** Pictures that the clipboard didn't carry: their descriptions, empty where they had none. */
  missingPictures: string[]
}

const SOURCES = { word: 'từ Word', google: 'từ Google Docs', other: 'và làm sạch' }

/** `Đã dán từ Word, giữ 5 đoạn, 1 danh sách, 1 bảng; bỏ phông chữ, màu chữ và màu nền.` */
export function pastedWords({ from, kept, removed }: PasteReport): string {
  const counts = [
    [kept.paragraphs, 'đoạn'],
    [kept.headings, 'tiêu đề mục'],
    [kept.lists, 'danh sách'],
    [kept.tables, 'bảng'],
    [kept.pictures, 'ảnh'],
  ] as const
  const have = counts.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`)
  const gone = removedWords(removed.filter((it) => !LATER.includes(it)))
  const did =
    have.length > 0 ? `Đã dán ${SOURCES[from]}, giữ ${have.join(', ')}` : 'Phần vừa chép không có chữ nào'
  return `${did}${gone ? `; bỏ ${gone}` : ''}.`
}

/** Said only in the list of everything. */
const LATER: Removed[] = ['sizes', 'alignment']

export const removedWords = (removed: readonly Removed[]): string => removed.map((it) => NAMES[it]).join(', ')

/** `2 ảnh không đi theo bảng tạm: hãy kéo tệp ảnh vào bài.` Empty when none is missing. */
export function missingWords({ missingPictures }: PasteReport): string {
  const { length } = missingPictures
  const named = missingPictures.filter(Boolean)
  const names = named.length > 0 ? ` (${named.map((it) => `“${it}”`).join(', ')})` : ''
  return length === 0
    ? ''
    : `${length} ảnh không đi theo khi dán${names}: hãy kéo tệp ảnh vào bài, hoặc nhập cả tệp Word.`
}

/** How much of each kind there is, lists and tables in other blocks too. */
export function countKept(blocks: readonly Block[]): PasteReport['kept'] {
  const kept = { paragraphs: 0, headings: 0, lists: 0, tables: 0, pictures: 0 }
  for (const block of blocks) {
    if (block.kind === 'paragraph') kept.paragraphs += 1
    else if (block.kind === 'heading') kept.headings += 1
    else if (block.kind === 'bulletList' || block.kind === 'orderedList') kept.lists += 1
    else if (block.kind === 'table') kept.tables += 1
    else if (block.kind === 'figure') kept.pictures += 1
    else if (block.kind === 'quote') kept.paragraphs += block.content.length
  }
  return kept
}
