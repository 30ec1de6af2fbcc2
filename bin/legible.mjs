/**
 * An address whose percent signs mean nothing is taken for the words it is written with: what nobody can decode, and
 * the one character that no database keeps, get the site's own "not found" rather than a failure.
 * @param {string} url as the request names it
 * @returns {string}
 */
export function legible(url) {
  const [path = '', ...query] = url.split('?')
  try {
    if (!decodeURIComponent(path).includes('\0')) return url
  } catch {
    // Taken to the letter like the other.
  }
  return [path.replaceAll('%', '%25'), ...query].join('?')
}
