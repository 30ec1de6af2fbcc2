import type { RevisionState, StoryVerb } from '@/newsroom/stories/rights'
import { longDate } from '@/vietnamese/dates'

/** What the one filled button of the editor does. */
export type MainStep = 'submit' | 'approve' | 'publish' | 'revise'

/** By role and state: the highest step that this person may take now. */
export function mainStep(may: readonly StoryVerb[]): MainStep | null {
  const order: MainStep[] = ['publish', 'approve', 'submit', 'revise']
  return order.find((step) => may.includes(step)) ?? null
}

/** The words of the button, and of the one that confirms. */
export function stepWords(
  step: MainStep,
  state: RevisionState,
): { button: string; confirm: string; doing: string; done: string } {
  switch (step) {
    case 'submit':
      return { button: 'Gửi duyệt', confirm: 'Xác nhận gửi duyệt', doing: 'Đang gửi…', done: 'Đã gửi duyệt.' }
    case 'approve':
      return { button: 'Duyệt', confirm: 'Xác nhận duyệt', doing: 'Đang duyệt…', done: 'Đã duyệt bài.' }
    case 'publish': {
      const button = state === 'withdrawn' ? 'Đăng lại' : state === 'scheduled' ? 'Đăng ngay' : 'Xuất bản'
      const confirm = `Xác nhận ${button.charAt(0).toLowerCase()}${button.slice(1)}`
      return { button, confirm, doing: 'Đang đăng…', done: 'Đã đăng. Bạn đọc thấy bài ngay bây giờ.' }
    }
    case 'revise':
      return {
        button: 'Sửa bài',
        confirm: 'Mở bản mới để sửa',
        doing: 'Đang mở…',
        done: 'Đã mở bản mới. Bạn đọc vẫn thấy bản đang đăng tới khi bản này được xuất bản.',
      }
  }
}

/** Why the text can't be changed now, in the words of the page; null when it can. */
export function whyClosed(
  state: RevisionState,
  may: readonly StoryVerb[],
  times: { publishAt: string | null; removeAt: string | null },
): string | null {
  if (may.includes('edit')) return null
  switch (state) {
    case 'submitted':
      return 'Bài đang chờ duyệt nên bạn chưa sửa được. Biên tập viên trả lại thì bạn sửa tiếp.'
    case 'approved':
      return 'Bài đã duyệt, đang chờ thư ký tòa soạn xuất bản. Bạn không sửa được bản này.'
    case 'scheduled':
      return `${appointed(times)} Hủy hẹn giờ trước khi sửa.`
    case 'published':
      return 'Đây là bản bạn đọc đang thấy. Bấm “Sửa bài” để mở một bản mới.'
    case 'withdrawn':
      return 'Bài đã gỡ khỏi trang.'
    default:
      return 'Bạn chỉ xem được bài này.'
  }
}

const appointed = ({ publishAt, removeAt }: { publishAt: string | null; removeAt: string | null }) =>
  publishAt === null
    ? 'Bài đã hẹn giờ đăng.'
    : `Bài hẹn đăng ${longDate(publishAt)}${removeAt ? `, tự gỡ ${longDate(removeAt)}` : ''}.`
