/** A name for a story that has no number yet; `randomUUID` is missing where a city's own network has no TLS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (it) => it.toString(16).padStart(2, '0')).join('')
