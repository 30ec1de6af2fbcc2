import type { WordAnswer } from './word-answer'

const most = 100 * 1024 * 1024

/**
 * Has a Word file read.
 * @throws Error with words for people
 */
export async function sendWord(file: File): Promise<WordAnswer> {
  if (file.size === 0) throw new Error('Tệp rỗng.')
  if (file.size > most) throw new Error('Tệp quá lớn. Tệp Word nặng nhất là 100 MB.')
  const form = new FormData()
  form.append('file', file)
  const response = await fetch('/api/admin/docx', { method: 'POST', body: form }).catch(() => null)
  const answer = (await response?.json().catch(() => null)) as (WordAnswer & { error?: string }) | null
  if (response?.ok && answer?.body) return answer
  throw new Error(answer?.error ?? 'Mất mạng hoặc máy chủ không trả lời. Hãy thử lại.')
}
