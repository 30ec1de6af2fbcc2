import type { Refusal } from '@/newsroom/answer'
import type { SaveState } from './saving/save-loop'

/** Why a step can't be taken: the text it is about isn't on the server. */
export function unsaved(state: SaveState): Refusal {
  const base = { ok: false as const, kind: 'broken' as const, problems: [] }
  switch (state.kind) {
    case 'invalid':
      return { ...base, kind: 'invalid', message: 'Bài chưa lưu được', problems: state.problems }
    case 'conflict':
      return { ...base, message: 'Có bản mới hơn của người khác. So hai bản rồi chọn trước đã.' }
    case 'signed-out':
      return { ...base, message: 'Phiên đăng nhập đã hết. Đăng nhập ở thẻ khác rồi bấm lại.' }
    case 'refused':
      return { ...base, message: state.message }
    default:
      return { ...base, message: 'Bài chưa lưu được: mất mạng hoặc máy chủ không trả lời. Hãy thử lại.' }
  }
}
