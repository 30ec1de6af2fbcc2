const most = 1000

/**
 * What the server's start keeps for this process.
 * @typedef {typeof globalThis & { congtinBeacon?: (header: (name: string) => string | null, body: string) => void }} Kept
 */

/**
 * Answers the beacon of a page before the framework would, in a twentieth of its time: a thousand a second slow
 * nobody who reads. `app/api/dem` does the same where this server isn't.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether it was one
 */
export function takeBeacon(request, response) {
  const { congtinBeacon: hear } = /** @type {Kept} */ (globalThis)
  if (!hear || request.method !== 'POST' || request.url !== '/api/dem') return false
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (part) => {
    body += part
    if (body.length > most) request.destroy()
  })
  request.on('end', () => {
    hear((name) => request.headers[name]?.toString() ?? null, body)
    response.writeHead(204, { 'Cache-Control': 'no-store' }).end()
  })
  request.on('error', () => response.destroy())
  return true
}
