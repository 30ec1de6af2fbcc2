type Value = string | number | boolean | null | undefined

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that means nothing but itself in HTML, in content and in quoted attributes alike. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')

/** An element around markup that is already safe; attribute values are escaped here, null and false left out. */
export const element = (name: string, values: Record<string, Value>, inner: string): string =>
  `<${name}${attributes(values)}>${inner}</${name}>`

/** An element that has no content: img, source. */
export const single = (name: string, values: Record<string, Value>): string =>
  `<${name}${attributes(values)}>`

function attributes(values: Record<string, Value>): string {
  let written = ''
  for (const [name, value] of Object.entries(values)) {
    if (value === true) written += ` ${name}`
    else if (value !== null && value !== undefined && value !== false)
      written += ` ${name}="${escape(String(value))}"`
  }
  return written
}
