/**
 * Takes the framework's runtime out of a finished page: its scripts, their preloads, the marks it hydrates by.
 * Our own scripts carry `data-own`; structured data stays. React escapes every `<` of a text, so what looks
 * like a script here is one. Attributes are spelled as HTML spells them, for what reads pages without a parser.
 * @param {string} html
 * @returns {string}
 */
export function stripFramework(html) {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script>/g, (whole, attributes) =>
      /\bdata-own\b|type="application\/ld\+json"/.test(attributes) ? whole.replace(/ data-own=""/, '') : '',
    )
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    .replace(/<!--[/$&!?]*-->|<!-- -->/g, '')
    .replace(/<div hidden=""><\/div>|<meta name="next-size-adjust"[^>]*>| data-precedence="[^"]*"/g, '')
    .replace(asReactSpells, (name) => name.toLowerCase())
    .replace(sheetsThenBoot, '$2$1')
}

/** Inside tags alone: a quotation mark of a text is escaped. */
const asReactSpells =
  / (?:srcSet|dateTime|fetchPriority|charSet|crossOrigin|hrefLang|readOnly|spellCheck|autoComplete|maxLength|minLength|colSpan|rowSpan|tabIndex)="/g

/**
 * React puts style sheets before everything, and a script after a sheet waits for it, the rest of the page behind
 * it: the one that sets text size and theme goes first, so that the page is parsed while the sheet travels.
 */
const sheetsThenBoot = /(<link rel="stylesheet"(?:(?!<\/head>)[\s\S])*?)(<script>[^<]*<\/script>)/

/**
 * A `Link` header that has the page's style sheet fetched before a byte of the page is parsed.
 * @param {string} html
 * @returns {string | undefined}
 */
export function sheetAhead(html) {
  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]
  return href && `<${href}>; rel=preload; as=style`
}
