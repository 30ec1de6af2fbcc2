import type { Desk } from '@/newsroom/stories/desk/read'
import type { MenuItem } from '../ui/menu.client'
import type { StepName } from './gate/step'
import type { MainStep } from './steps'

/** What else may be done with the story, for the menu beside the main button. */
export function otherSteps(desk: Desk, main: MainStep | null, begin: (step: StepName) => void): MenuItem[] {
  const { may, article, storyId } = desk
  const out = article?.out === true
  const items: (MenuItem | false)[] = [
    may.includes('return') && { label: 'Trả lại…', icon: 'returned', onSelect: () => begin('return') },
    may.includes('submit') &&
      main !== 'submit' && { label: 'Gửi duyệt…', icon: 'send', onSelect: () => begin('submit') },
    may.includes('revise') &&
      main !== 'revise' && { label: 'Sửa bài…', icon: 'pen', onSelect: () => begin('revise') },
    may.includes('correct') &&
      out && { label: 'Đính chính, cập nhật…', icon: 'info', onSelect: () => begin('correct') },
    may.includes('move') && { label: 'Đổi địa chỉ…', icon: 'link', onSelect: () => begin('move') },
    may.includes('withdraw') &&
      out && { label: 'Gỡ bài…', icon: 'withdrawn', onSelect: () => begin('withdraw') },
    out && { label: 'Xem trên trang', icon: 'globe', href: `/bai-viet/${article.slug}` },
    storyId !== null &&
      may.includes('delete') && { label: 'Xóa bài…', icon: 'trash', onSelect: () => begin('delete') },
  ]
  return items.filter((it) => it !== false)
}
