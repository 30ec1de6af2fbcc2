export type Piece =
  | { kind: 'part'; name: string; filename: string | null }
  /** Bytes of the part that was named last. */
  | { kind: 'data'; bytes: Buffer }

/** A body that is no multipart form, or one that was cut off. */
export class Malformed extends Error {}

const mostHeader = 16 * 1024
const headEnd = Buffer.from('\r\n\r\n')

/** The boundary that a Content-Type names; null when it names none. */
export function boundaryOf(contentType: string | null): string | null {
  const [, quoted, bare] =
    /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? '') ?? []
  const boundary = quoted ?? bare ?? ''
  return boundary.length > 0 && boundary.length <= 200 ? boundary : null
}

/**
 * Reads a form piece by piece, and so holds no file in memory.
 * @throws Malformed
 */
export async function* readForm(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Piece> {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  let rest: Buffer = Buffer.from('\r\n')
  let state: 'before' | 'delimiter' | 'head' | 'data' | 'done' = 'before'
  for await (const chunk of body) {
    if (state === 'done') continue
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      if (state === 'before' || state === 'data') {
        const at = rest.indexOf(delimiter)
        const upTo = at < 0 ? Math.max(0, rest.length - delimiter.length + 1) : at
        if (state === 'data' && upTo > 0) yield { kind: 'data', bytes: rest.subarray(0, upTo) }
        rest = rest.subarray(at < 0 ? upTo : at + delimiter.length)
        if (at < 0) break
        state = 'delimiter'
      } else if (state === 'delimiter') {
        if (rest.length < 2) break
        const after = rest.toString('latin1', 0, 2)
        if (after !== '\r\n' && after !== '--') throw new Malformed('a boundary is followed by neither')
        state = after === '--' ? 'done' : 'head'
        if (state === 'done') break
      } else {
        const at = rest.indexOf(headEnd)
        if (at > mostHeader || (at < 0 && rest.length > mostHeader)) throw new Malformed('a head is too long')
        if (at < 0) break
        yield readHead(rest.toString('utf8', 0, at))
        rest = rest.subarray(at + headEnd.length)
        state = 'data'
      }
    }
  }
  if (state !== 'done') throw new Malformed('the form is cut off')
}

/** Browsers send names in UTF-8, with a quotation mark as %22. */
function readHead(head: string): Piece {
  const line = /^content-disposition:\s*form-data\b(.*)$/im.exec(head)?.[1]
  if (line === undefined) throw new Malformed('a part has no name')
  const value = (key: string) => {
    const found = new RegExp(`;\\s*${key}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(line)?.[1]
    return found?.replace(/\\(["\\])/g, '$1').replace(/%22/g, '"') ?? null
  }
  return { kind: 'part', name: value('name') ?? '', filename: value('filename') }
}
