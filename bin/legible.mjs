/**
 * An address whose percent signs mean nothing is taken for the words it is written with: what nobody can decode gets
 * the site's own "not found" rather than a failure.
 * @param {string} url as the request names it
 * @returns {string}
 */
export function legible(url) {
  const [path = '', ...query] = url.split('?')
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?')
  }
}
