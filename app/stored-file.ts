import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'

export type Stored = {
  path: string
  mime: string
  /** Unchanging for the address: what stands there never changes. */
  tag: string
  /** Given where the reader keeps the file instead of opening it. */
  download?: string
}

const always = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': `default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox`,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Accept-Ranges': 'bytes',
}

/** Answers with a file from disk: whole, in part (206, 416), its headers alone (HEAD), or not again (304). */
export async function answerFile(request: Request, stored: Stored | null): Promise<Response> {
  const facts = stored && (await stat(stored.path).catch(() => null))
  if (!stored || !facts?.isFile()) return notThere()
  const etag = `"${stored.tag}"`
  const headers = new Headers({ ...always, ETag: etag, 'Content-Type': stored.mime })
  if (stored.download) headers.set('Content-Disposition', disposition(stored.download))
  if (names(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const range = askedRange(request, etag, facts.size)
  if (range === 'outside') {
    headers.set('Content-Range', `bytes */${facts.size}`)
    headers.delete('Content-Type')
    return new Response(null, { status: 416, headers })
  }
  const { from, to } = range ?? { from: 0, to: facts.size - 1 }
  headers.set('Content-Length', String(to - from + 1))
  if (range) headers.set('Content-Range', `bytes ${from}-${to}/${facts.size}`)
  const body = request.method === 'HEAD' || facts.size === 0 ? null : pieces(stored.path, from, to)
  return new Response(body, { status: range ? 206 : 200, headers })
}

const pieces = (path: string, from: number, to: number) =>
  Readable.toWeb(createReadStream(path, { start: from, end: to })) as ReadableStream

/** Kept by nobody: what is missing now may be made in a moment. */
const notThere = () =>
  new Response('Không có tệp này.', {
    status: 404,
    headers: {
      ...always,
      'Cache-Control': 'no-store',
      'Accept-Ranges': 'none',
      'Content-Type': 'text/plain; charset=utf-8',
    },
  })

const names = (list: string | null, etag: string) =>
  list !== null && list.split(',').some((it) => ['*', etag, `W/${etag}`].includes(it.trim()))

type Range = { from: number; to: number }

/** One range is honoured; several, or one of an older content, get the whole file. */
function askedRange(request: Request, etag: string, size: number): Range | 'outside' | null {
  const condition = request.headers.get('if-range')
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range')?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (!first && !last)) return null
  if (condition && condition !== etag) return null
  const from = first ? Number(first) : Math.max(0, size - Number(last))
  const to = first && last ? Math.min(Number(last), size - 1) : size - 1
  if (first && last && Number(last) < Number(first)) return null
  return from > to ? 'outside' : { from, to }
}

/** RFC 6266: the name with its marks, and one without for what is old. */
export function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[đĐ]/g, (it) => (it === 'đ' ? 'd' : 'D'))
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
