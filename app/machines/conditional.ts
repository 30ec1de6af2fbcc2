import { createHash } from 'node:crypto'

type Body = { text: string; type: string; changedAt?: Date | null; headers?: Record<string, string> }

/** Answers with ETag and Last-Modified, and with 304 when the asker has it already. */
export function conditional(request: Request, { text, type, changedAt, headers }: Body): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const modified = changedAt ? new Date(Math.floor(changedAt.getTime() / 1000) * 1000) : null
  const all = {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ETag: etag,
    ...(modified ? { 'Last-Modified': modified.toUTCString() } : {}),
    ...headers,
  }
  return has(request, etag, modified)
    ? new Response(null, { status: 304, headers: all })
    : new Response(text, { headers: all })
}

/** If-None-Match counts first; a date only where no tag was sent (RFC 9110, 13.2.2). */
function has(request: Request, etag: string, modified: Date | null): boolean {
  const tags = request.headers.get('if-none-match')
  if (tags !== null)
    return tags === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(request.headers.get('if-modified-since') ?? '')
  return modified !== null && since >= modified.getTime()
}
