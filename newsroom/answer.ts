import { clock, dayMonth } from '@/vietnamese/dates'
import type { Failure, Problem } from './outcome'

export type Refusal = {
  ok: false
  kind: Failure['kind'] | 'signed-out' | 'broken'
  message: string
  problems: Problem[]
  /** Who saved in between, of a conflict. */
  conflict?: { version: number; savedBy: string; savedAt: string; storyId?: number }
}

/** What an action answers a browser: plain values, and words for everything that can be expected. */
export type Answer<T> = { ok: true; value: T } | Refusal

const refused = (kind: Refusal['kind'], message: string): Refusal => ({
  ok: false,
  kind,
  message,
  problems: [],
})

export const signedOut = refused(
  'signed-out',
  'Phiên đăng nhập đã hết. Đăng nhập lại ở một thẻ khác rồi bấm lần nữa, những gì đã gõ vẫn còn ở đây.',
)

/** The one place where an expected failure becomes words. */
export function answerTo(failure: Failure): Refusal {
  switch (failure.kind) {
    case 'invalid': {
      const { problems } = failure
      const message = problems.length === 1 ? 'Có một chỗ cần sửa' : `Có ${problems.length} chỗ cần sửa`
      return { ok: false, kind: 'invalid', message, problems }
    }
    case 'conflict': {
      const { kind: _, ...conflict } = failure
      const when = `${clock(failure.savedAt)} ngày ${dayMonth(failure.savedAt)}`
      const message = `${failure.savedBy} vừa lưu bản mới hơn lúc ${when}. Chưa có gì bị ghi đè.`
      return { ...refused('conflict', message), conflict }
    }
    case 'forbidden':
    case 'missing':
      return refused(failure.kind, failure.message)
  }
}

/** A surprise: `id` is in the log. */
export const broken = (id: string): Refusal =>
  refused('broken', `Máy chủ gặp lỗi bất ngờ (mã ${id}). Chưa có gì được lưu, hãy thử lại.`)

/** What a form says when no answer came. @param rest what holds all the same: "Chưa có gì được lưu" */
export const unreachable = (rest: string): Refusal =>
  refused('broken', `Mất mạng hoặc máy chủ không trả lời. ${rest}, hãy thử lại.`)
