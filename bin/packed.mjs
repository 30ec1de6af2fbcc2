import { brotliCompress, constants, gzipSync } from 'node:zlib'

/**
 * Pages as they travel, by their HTML: compressed once and not for each reader, and after a few readers in the form
 * that takes long to make and is a fifth smaller. A page made anew is another text, so nothing here can be old.
 * @typedef {{ sent: number, gzip: Buffer, brotli?: Buffer }} Packed
 * @type {Map<string, Packed>}
 */
const kept = new Map()
const room = 48 * 1024 * 1024
let used = 0

const readersBeforeBrotli = 4
let isPacking = false

/** Not those that machines read, which are written in parts, nor the newsroom's, which are never the same. */
const isPage = /^\/(?!(?:admin|api|dang-nhap|xem-truoc|nhung|q|anh|tep|_next|_a)(?:\/|$))[^.]*$/
const isWritten = /^\/bai-viet\/[^/]+\/gon$/

/**
 * Sends the page that answers `request` packed, if it comes as one text. The framework is not told what the reader
 * accepts: it would pack the page once more.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function packPages(request, response) {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const accepted = request.headers['accept-encoding']
  if (request.method !== 'GET' || !takes(accepted, 'gzip') || !isPage.test(path) || isWritten.test(path))
    return
  delete request.headers['accept-encoding']
  const { writeHead, write, end, flushHeaders } = response
  const sendHead = () => {
    if (!response.headersSent) writeHead.call(response, response.statusCode)
  }

  Object.assign(response, {
    /** The head waits for the body, which says how long it is. @param {number} status @param {unknown[]} rest */
    writeHead(status, ...rest) {
      if (rest.length > 0 || status === 304)
        return writeHead.call(response, status, .../** @type {[]} */ (rest))
      response.statusCode = status
      return response
    },
    flushHeaders() {
      sendHead()
      return flushHeaders.call(response)
    },
    /** @param {any[]} args */
    write(...args) {
      sendHead()
      return write.apply(response, /** @type {any} */ (args))
    },
    /** @param {any[]} args */
    end(...args) {
      const isText = typeof args[0] === 'string' && args[0].length > 1024
      if (isText && !response.headersSent && !response.hasHeader('Content-Encoding')) {
        const [encoding, bytes] = packed(args[0], takes(accepted, 'br'))
        response.setHeader('Content-Encoding', encoding)
        response.setHeader('Content-Length', bytes.length)
        args[0] = bytes
      }
      sendHead()
      return end.apply(response, /** @type {any} */ (args))
    },
  })
}

/** @param {string | string[] | undefined} accepted @param {string} encoding */
const takes = (accepted, encoding) =>
  String(accepted ?? '')
    .split(',')
    .some((it) => {
      const [name = '', ...rest] = it.split(';').map((part) => part.trim())
      return name === encoding && !rest.some((part) => /^q=0(\.0*)?$/.test(part))
    })

/** @param {string} html @param {boolean} takesBrotli @returns {[encoding: string, bytes: Buffer]} */
function packed(html, takesBrotli) {
  const one = kept.get(html) ?? { sent: 0, gzip: gzipSync(html) }
  one.sent++
  keep(html, one)
  if (takesBrotli && one.brotli) return ['br', one.brotli]
  if (takesBrotli && one.sent >= readersBeforeBrotli) packBetter(html, one)
  return ['gzip', one.gzip]
}

/** @param {string} html @param {Packed} one */
function keep(html, one) {
  if (kept.delete(html)) used -= sizeOf(html)
  kept.set(html, one)
  used += sizeOf(html)
  for (const oldest of kept.keys()) {
    if (used <= room) break
    kept.delete(oldest)
    used -= sizeOf(oldest)
  }
}

/** The text too, though the cache of pages may still hold it. @param {string} html bytes, roughly */
const sizeOf = (html) => 3 * html.length

/** One at a time, beside the line that answers. @param {string} html @param {Packed} one */
function packBetter(html, one) {
  if (isPacking) return
  isPacking = true
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT }
  brotliCompress(html, { params }, (error, bytes) => {
    isPacking = false
    if (!error) one.brotli = bytes
  })
}
