import { clock } from '@/vietnamese/dates'
import type { SaveState } from './save-loop'

type Tone = 'good' | 'plain' | 'bad'

/** Where the text is, said in words, the same for eyes and ears. */
export function saveWords(state: SaveState, isNew: boolean): { text: string; tone: Tone } {
  switch (state.kind) {
    case 'saved':
      return state.at
        ? { text: `Đã lưu ${clock(state.at)}`, tone: 'good' }
        : { text: isNew ? 'Bài mới, chưa có gì để lưu' : 'Đã lưu', tone: 'plain' }
    case 'waiting':
      return { text: 'Chưa lưu', tone: 'plain' }
    case 'saving':
      return { text: 'Đang lưu…', tone: 'plain' }
    case 'offline':
      return {
        text: state.kept ? 'Mất mạng – đã giữ trên máy' : 'Mất mạng – máy không giữ được, đừng đóng thẻ này',
        tone: 'bad',
      }
    case 'failed':
      return { text: 'Lưu lỗi', tone: 'bad' }
    case 'signed-out':
      return {
        text: state.kept ? 'Hết phiên – đã giữ trên máy' : 'Hết phiên – đừng đóng thẻ này',
        tone: 'bad',
      }
    case 'invalid':
      return { text: `Chưa lưu – ${state.problems.length} chỗ cần sửa`, tone: 'bad' }
    case 'conflict':
      return { text: 'Chưa lưu – có bản mới hơn', tone: 'bad' }
    case 'refused':
      return { text: 'Chưa lưu – bài đã đổi trạng thái', tone: 'bad' }
  }
}
