/** An element of HTML, however it was read: by the browser from a clipboard, by `readMarkup` from a string. */
export type Markup = { name: string; attrs: Record<string, string>; children: (Markup | string)[] }

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noscript', 'iframe'])
/** What ends an open element of the same kind, up to the nearest of the second list. */
const CLOSES: Record<string, [closed: string[], within: string[]]> = {
  p: [['p'], ['td', 'th', 'li', 'div', 'blockquote', 'body']],
  li: [
    ['li', 'p'],
    ['ul', 'ol'],
  ],
  td: [
    ['td', 'th', 'p'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th', 'p'],
    ['tr', 'table'],
  ],
  tr: [['tr', 'td', 'th', 'p'], ['table']],
}
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }
const DEEPEST = 150

/**
 * Reads HTML as our own converter writes it, and forgives what people write: unclosed paragraphs and cells, bare
 * attributes, Word's conditional comments. Nothing in it is ever run or fetched. Elements nested deeper than any
 * document needs give their text to the element they stand in.
 */
export function readMarkup(html: string): Markup {
  const root: Markup = { name: 'body', attrs: {}, children: [] }
  const open: Markup[] = [root]
  const top = () => open[open.length - 1]!
  const sign = /<!--[^]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g
  let from = 0
  for (let found = sign.exec(html); found; found = sign.exec(html)) {
    const [whole, slash, given, rest = ''] = found
    if (found.index > from) top().children.push(decode(html.slice(from, found.index)))
    from = found.index + whole.length
    if (given === undefined) continue
    const name = given.toLowerCase()
    if (slash) close(open, name)
    else {
      const element: Markup = { name, attrs: attributes(rest), children: [] }
      closeImplied(open, name)
      top().children.push(element)
      if (RAW.has(name)) {
        const end = html.toLowerCase().indexOf(`</${name}`, from)
        from = end < 0 ? html.length : end
        sign.lastIndex = from
        open.push(element)
      } else if (!VOID.has(name) && !rest.endsWith('/') && open.length < DEEPEST) open.push(element)
    }
  }
  if (from < html.length) top().children.push(decode(html.slice(from)))
  return root
}

function close(open: Markup[], name: string): void {
  const at = open.findLastIndex((it, n) => n > 0 && it.name === name)
  if (at > 0) open.length = at
}

function closeImplied(open: Markup[], name: string): void {
  const [closed, within] = CLOSES[name] ?? []
  if (!closed || !within) return
  for (let at = open.length - 1; at > 0 && !within.includes(open[at]!.name); at--)
    if (closed.includes(open[at]!.name)) open.length = at
}

function attributes(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, double, single, bare] of text.matchAll(
    /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  ))
    if (name) found[name.toLowerCase()] ??= decode(double ?? single ?? bare ?? '')
  return found
}

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));?/gi, (whole, decimal, hex, name: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : parseInt(hex as string, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

/** The text of an element and all in it. */
export const textOf = (it: Markup | string): string =>
  typeof it === 'string' ? it : it.children.map(textOf).join('')

/** A style of an element by its name, in lower case: `styleOf(it, 'font-weight')`. */
export function styleOf(it: Markup, name: string): string {
  const style = it.attrs.style ?? ''
  for (const part of style.split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0 && part.slice(0, colon).trim().toLowerCase() === name)
      return part
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return ''
}
