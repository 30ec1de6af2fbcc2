import { randomBytes } from 'node:crypto'

/**
 * What a reader gets when making a page failed: no framework, no script, nothing that could fail again.
 * @param {string} id under which the log tells what happened
 */
const errorPage = (id) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Trang tạm thời chưa mở được</title>
<style>
:root { color-scheme: light dark; --ink: #1b1f24; --ground: #fff; --muted: #55606b; --link: #0b5c87; --line: #76828e; --petal: #be1e2d }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --ground: #11161b; --muted: #a7b1bb; --link: #7cc4ee; --line: #73808c; --petal: #ff8a8f } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.65 system-ui, sans-serif; border-top: 3px solid var(--petal) }
main { max-width: 34rem; margin: 0 auto; padding: 3rem 1.25rem }
h1 { font: 700 1.75rem/1.3 Georgia, 'Times New Roman', serif; margin: 0 0 1rem; text-wrap: balance }
a { color: var(--link) }
form { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.5rem 0 }
label { flex-basis: 100% }
input { flex: 1 1 12rem; min-width: 0 }
input, button { font: inherit; min-height: 2.75rem; padding: 0 .75rem; border: 1px solid var(--line); border-radius: 4px; background: var(--ground); color: inherit }
button { background: #0b5c87; border-color: #0b5c87; color: #fff }
:focus-visible { outline: 3px solid #ffd33d; box-shadow: 0 0 0 5px #0b1a26 }
.id { color: var(--muted); font-size: 1rem }
code { font-size: 1em; user-select: all }
</style>
</head>
<body>
<main>
<h1>Trang này tạm thời chưa mở được</h1>
<p>Lỗi nằm ở máy chủ của chúng tôi, không phải ở máy của bạn. Hãy đợi một phút rồi tải lại trang. Trong lúc chờ, nhiều bài khác vẫn đọc được:</p>
<p><a href="/">Về trang chủ</a></p>
<form action="/tim-kiem" role="search">
<label for="q">Tìm tin, bài</label>
<input id="q" name="q" type="search" autocomplete="off">
<button>Tìm</button>
</form>
<p class="id">Nếu lỗi lặp lại, hãy <a href="/gop-y">báo cho tòa soạn</a> mã này: <code>${id}</code></p>
</main>
</body>
</html>
`

const policy = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const notForReaders = /^\/(admin|api|dang-nhap|_next|_a)(\/|$)/

/**
 * Gives the request an id for the log, and puts our page in the place of whatever the framework says when a
 * page for readers failed: its own is a shell that only scripts fill.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function answerFailures(request, response) {
  const id = randomBytes(5).toString('hex')
  request.headers['x-request-id'] = id
  if (notForReaders.test(request.url ?? '/')) return
  const { writeHead, write, end } = response
  const body = Buffer.from(errorPage(id))
  let ours = false

  Object.assign(response, {
    /** @param {number} status @param {unknown[]} rest */
    writeHead(status, ...rest) {
      if (status < 500) return writeHead.call(response, status, .../** @type {[]} */ (rest))
      ours = true
      for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link', 'x-powered-by'])
        response.removeHeader(name)
      return writeHead.call(response, 500, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': body.length,
        'Content-Security-Policy': policy,
        'Cache-Control': 'no-store',
        'Retry-After': '60',
      })
    },
    /** @param {any[]} args */
    write(...args) {
      if (!response.headersSent) response.writeHead(response.statusCode)
      if (!ours) return write.apply(response, /** @type {any} */ (args))
      const done = args.find((it) => typeof it === 'function')
      if (done) process.nextTick(done)
      return true
    },
    /** @param {any[]} args */
    end(...args) {
      if (!response.headersSent && response.statusCode >= 500) response.writeHead(response.statusCode)
      if (!ours) return end.apply(response, /** @type {any} */ (args))
      return end.call(response, request.method === 'HEAD' ? '' : body, 'utf8')
    },
  })
}
