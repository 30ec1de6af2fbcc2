/**
 * Takes the framework's runtime out of a finished page: its scripts, their preloads, the marks it hydrates by.
 * Our own scripts carry `data-own`; structured data stays. React escapes every `<` of a text, so what looks
 * like a script here is one.
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
    .replace(/<div hidden=""><\/div>/g, '')
}
