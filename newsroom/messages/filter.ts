export type MessageState = 'new' | 'read' | 'closed'
export type MessageKind = 'error' | 'question' | 'other'
export type Cursor = { direction: 'after' | 'before'; at: Date; id: number }
export type MessageFilter = { state: MessageState; cursor: Cursor | null }

/** States by the word that an address has. */
export const messageViews: Record<string, { state: MessageState; label: string }> = {
  moi: { state: 'new', label: 'Chưa đọc' },
  'da-doc': { state: 'read', label: 'Đã đọc' },
  'da-dong': { state: 'closed', label: 'Đã đóng' },
}

export const messageKinds: Record<MessageKind, string> = {
  error: 'Báo lỗi',
  question: 'Câu hỏi',
  other: 'Góp ý',
}

/** Reads an address; what makes no sense is passed over. */
export function readMessageFilter(query: Record<string, string | string[] | undefined>): MessageFilter {
  const get = (name: string) => String([query[name] ?? ''].flat()[0])
  const view = get('loc')
  const state = Object.hasOwn(messageViews, view) ? messageViews[view]!.state : 'new'
  for (const [name, direction] of [
    ['sau', 'after'],
    ['truoc', 'before'],
  ] as const) {
    const [, at, id] = /^(\d{1,14})-(\d{1,15})$/.exec(get(name)) ?? []
    if (at && id) return { state, cursor: { direction, at: new Date(Number(at)), id: Number(id) } }
  }
  return { state, cursor: null }
}
