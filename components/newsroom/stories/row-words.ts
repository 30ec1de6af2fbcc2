import type { StoryRow } from '@/newsroom/stories/listing/rows'
import { ago, hourNear } from '@/vietnamese/ago'
import { number } from '@/vietnamese/numbers'
import { calledName } from '../ui/avatar'

/** Line two of a story in the list: what the desk needs to know next, and nothing more. */
export function underline(row: StoryRow): { tone: 'editing' | 'reason' | 'plain'; words: string } {
  const plain = (words: string) => ({ tone: 'plain' as const, words })
  if (row.editing) return { tone: 'editing', words: `${calledName(row.editing)} đang sửa` }
  if (row.calledBy) return { tone: 'reason', words: `${calledName(row.calledBy)} gọi bạn trong ghi chú` }
  if (row.state === 'returned' && row.review) return { tone: 'reason', words: row.review.reason }
  if (row.state === 'withdrawn')
    return plain(row.successor ? `Thay bằng: ${row.successor}` : 'Không có bài thay thế')
  if (row.live) return plain(`Bạn đọc vẫn thấy bản cũ · ${calledName(row.savedBy)} sửa bản mới`)
  if (row.state !== 'published' && row.lacks.length > 0) return plain(`Chưa có ${row.lacks.join(', ')}`)
  const parts = [
    row.codes > 0 && `${row.codes} mã QR đang phát`,
    row.pictures !== null && row.pictures > 0 && `${row.pictures} ảnh`,
    row.words !== null && `${number(row.words)} từ`,
  ]
  const words = parts.filter(Boolean).join(' · ')
  return plain(words || (row.picture ? 'Đủ các phần chính' : 'Chưa có ảnh đại diện'))
}

/** Who had the last word on it: `duyệt: Hùng`. */
export function reviewedBy({ review, state }: StoryRow): string {
  if (state === 'submitted') return 'duyệt: chưa nhận'
  if (!review || state === 'draft') return ''
  const verbs = { submitted: 'gửi', returned: 'trả', approved: 'duyệt' }
  return `${verbs[review.verdict]}: ${calledName(review.by)}`
}

/** What its hour means. */
export function hourWords(row: StoryRow, now: string): string {
  switch (row.state) {
    case 'draft':
      return row.live ? 'bản sửa chưa gửi' : 'chưa gửi'
    case 'submitted':
      return row.review ? `gửi ${ago(row.review.at, now)}` : ''
    case 'returned':
      return `trả lần ${row.returns}`
    case 'approved':
      return 'chờ xuất bản'
    case 'scheduled':
      return row.publishAt ? `đăng ${hourNear(row.publishAt, now)}` : ''
    case 'withdrawn':
      return row.endedAt ? `gỡ ${hourNear(row.endedAt, now)}` : ''
    default:
      return row.reads > 0 ? `${number(row.reads)} lượt xem` : 'chưa có lượt xem'
  }
}
