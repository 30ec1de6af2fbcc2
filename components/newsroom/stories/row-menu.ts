import type { StoryRow } from '@/newsroom/stories/listing/rows'
import type { MenuItem } from '../ui/menu.client'

export type RowWork = { approve: () => void; giveBack: () => void; move: () => void; remove: () => void }

export const codesOf = (storyId: number): string => `/admin/ma-qr/bai/${storyId}`

/**
 * What can be done with one story from the list. What its state, or the role of who looks, forbids is absent.
 * @param codes whether they may make codes
 */
export function rowMenu(row: StoryRow, work: RowWork, codes: boolean): MenuItem[] {
  const may = (verb: StoryRow['may'][number]) => row.may.includes(verb)
  const at = `/admin/bai-viet/${row.id}`
  const review: MenuItem[] = [
    ...(may('approve')
      ? [{ label: 'Duyệt', icon: 'approved', note: 'A', onSelect: work.approve } as const]
      : []),
    ...(may('return')
      ? [{ label: 'Trả lại…', icon: 'returned', note: 'R', onSelect: work.giveBack } as const]
      : []),
    ...(may('edit') ? [{ label: 'Chuyển mục…', icon: 'section', onSelect: work.move } as const] : []),
  ]
  return [
    { label: 'Mở', icon: 'story', note: 'Enter', href: at },
    { label: 'Lịch sử, so sánh bản', icon: 'history', href: `${at}/lich-su` },
    ...(codes ? [{ label: 'Mã QR', icon: 'qr', note: 'Q', href: codesOf(row.id) } as const] : []),
    ...(row.slug ? [{ label: 'Xem trên trang', icon: 'globe', href: `/bai-viet/${row.slug}` } as const] : []),
    ...(review.length > 0 ? ['rule' as const, ...review] : []),
    ...(may('delete')
      ? ['rule' as const, { label: 'Xóa bài…', icon: 'trash', onSelect: work.remove } as const]
      : []),
  ]
}
