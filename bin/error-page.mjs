import { randomBytes } from 'node:crypto'

/** The cache keeps the mark and name of the site as the last page had them. */
const known = /** @type {typeof globalThis & { congtinCache?: { brand?: string } }} */ (globalThis)

/**
 * What a reader gets when making a page failed: no framework, no script, nothing that could fail again.
 * @param {string} id under which the log tells what happened
 * @param {string} [brand] mark and name, as HTML
 */
const errorPage = (id, brand = '') => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#06304a">
<meta name="robots" content="noindex">
<title>${['Trang tạm thời chưa mở được', inWords(brand)].filter(Boolean).join(' – ')}</title>
<style>
:root { color-scheme: light dark; --ink: #1b1f24; --ground: #fff; --sand: #f6f4ef; --muted: #55606b; --link: #0b5c87; --line: #76828e; --rule: #1b1f24; --petal: #be1e2d }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --ground: #11161b; --sand: #1a2128; --muted: #a7b1bb; --link: #7cc4ee; --line: #73808c; --rule: #a7b1bb; --petal: #c42434 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.65 'Be Vietnam Pro', system-ui, sans-serif }
header { background: #06304a; border-bottom: 3px solid #be1e2d; min-height: .75rem }
header, main { padding-inline: max(1.25rem, 50vw - 19rem) }
.brand { display: flex; align-items: center; gap: .75rem; min-height: 4rem; padding-block: .5rem; color: #fff; text-decoration: none; font: 600 1.25rem/1.5 'Source Serif 4', Georgia, 'Times New Roman', serif }
.brand svg { flex: none; width: 2.75rem; height: 2.75rem }
.brand span span { display: block }
.brand__over { font: 600 .75rem/1.5 'Be Vietnam Pro', system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase; color: #c9d6df }
main { padding-block: 3rem 4rem }
h1 { position: relative; margin: 0 0 1rem; padding-top: 1rem; border-top: 1px solid var(--rule); font: 600 1.75rem/1.3 'Source Serif 4', Georgia, 'Times New Roman', serif; text-wrap: balance }
h1::before { content: ''; position: absolute; top: -1px; left: 0; width: 56px; height: 3px; background: var(--petal); border-radius: 0 0 3px 0 }
p { margin: 0 0 1rem }
main a { color: var(--link); text-underline-offset: .18em }
form { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.5rem 0 }
label { flex-basis: 100%; font-weight: 600 }
input { flex: 1 1 12rem; min-width: 0 }
input, button { font: inherit; min-height: 2.75rem; padding: 0 .75rem; border: 1px solid var(--line); border-radius: 4px; background: var(--ground); color: inherit }
button { background: #0b5c87; border-color: #0b5c87; color: #fff; padding-inline: 1.25rem }
:focus-visible { outline: 3px solid #ffd33d; box-shadow: 0 0 0 5px #0b1a26 }
.id { margin-top: 2rem; padding: .75rem 1rem; background: var(--sand); font-size: 1rem }
code { font-size: 1em; user-select: all }
</style>
</head>
<body>
<header>${brand && `<a class="brand" href="/">${brand}</a>`}</header>
<main>
<h1>Trang này tạm thời chưa mở được</h1>
<p>Lỗi nằm ở máy chủ của chúng tôi, không phải ở máy của bạn. Hãy đợi một phút rồi tải lại trang. Trong lúc chờ, nhiều bài khác vẫn đọc được:</p>
<p><a href="/">Về trang chủ</a> · <a href="/moi-nhat">Tin mới nhất</a></p>
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

/** @param {string} html */
const inWords = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

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
  /** Ours, once the page failed. @type {Buffer | undefined} */
  let body

  Object.assign(response, {
    /** @param {number} status @param {unknown[]} rest */
    writeHead(status, ...rest) {
      if (status < 500) return writeHead.call(response, status, .../** @type {[]} */ (rest))
      body = Buffer.from(errorPage(id, known.congtinCache?.brand))
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
      if (!body) return write.apply(response, /** @type {any} */ (args))
      const done = args.find((it) => typeof it === 'function')
      if (done) process.nextTick(done)
      return true
    },
    /** @param {any[]} args */
    end(...args) {
      if (!response.headersSent && response.statusCode >= 500) response.writeHead(response.statusCode)
      if (!body) return end.apply(response, /** @type {any} */ (args))
      return end.call(response, request.method === 'HEAD' ? '' : body, 'utf8')
    },
  })
}
