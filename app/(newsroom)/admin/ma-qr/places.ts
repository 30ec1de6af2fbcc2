import type { Subject } from '@/newsroom/codes/subject'

/** What a code can lead to, as its part of the address and in words. */
export const kinds = {
  article: { folder: 'bai', name: 'Bài' },
  section: { folder: 'chuyen-muc', name: 'Chuyên mục' },
  page: { folder: 'trang', name: 'Trang' },
  channel: { folder: 'kenh', name: 'Kênh' },
} as const satisfies Record<Subject['kind'], { folder: string; name: string }>

export const hrefOf = ({ kind, id }: Subject): string => `/admin/ma-qr/${kinds[kind].folder}/${id}`

export function subjectFrom(folder: string, id: string): Subject | null {
  const kind = (Object.keys(kinds) as Subject['kind'][]).find((it) => kinds[it].folder === folder)
  return kind && /^[1-9]\d{0,14}$/.test(id) ? { kind, id: Number(id) } : null
}
