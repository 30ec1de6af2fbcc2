import { createServer } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import { takeBeacon } from './beacon.mjs'
import { answerFailures } from './error-page.mjs'
import { legible } from './legible.mjs'
import { packPages } from './packed.mjs'

/** The process that answers readers and staff: what is built, on HOST and PORT. Plain Node, no loader. */
const dir = join(import.meta.dirname, '..')
const hostname = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)

const app = next({ dev: false, dir, hostname, port })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  if (takeBeacon(request, response)) return
  request.url = legible(request.url ?? '/')
  answerFailures(request, response)
  packPages(request, response)
  sayOnce(response)
  void handle(request, response)
})
/**
 * A redirect that Next has just made carries its `Location` twice. The type of what a route answers comes as a list,
 * which its own compression takes for a type that it can't compress.
 * @param {import('node:http').ServerResponse} response
 */
function sayOnce(response) {
  const { appendHeader, setHeader } = response
  response.setHeader = (name, value) =>
    setHeader.call(
      response,
      name,
      name.toLowerCase() === 'content-type' && Array.isArray(value) ? (value.at(-1) ?? '') : value,
    )
  response.appendHeader = (name, value) =>
    name.toLowerCase() === 'location'
      ? response.setHeader(name, value)
      : appendHeader.call(response, name, value)
}
/** Longer than any proxy in front keeps a connection, so that none is closed while a request is under way. */
server.keepAliveTimeout = 75_000
server.listen(port, hostname, () => process.send?.('listening'))

const kept = /** @type {typeof globalThis & { congtinFlush?: () => Promise<void> }} */ (globalThis)
let ending = false
/** What is being answered is answered to its end, for ten seconds at most; what was counted is written down. */
function stop() {
  if (ending) process.exit(1)
  ending = true
  const gone = () => process.exit(0)
  const exit = () => void Promise.resolve(kept.congtinFlush?.()).then(gone, gone)
  server.close(exit)
  server.closeIdleConnections()
  setTimeout(exit, 10_000).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
