/** Letters that a file system, a header or a reader's eye could be misled by: controls, joiners, halves, separators. */
const unsafe = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu
const mostLetters = 80

/**
 * The name under which readers get a file: what it was called, with the ending that its content asks for.
 * @param given as the browser sent it, folders and all
 * @param ending without its dot
 */
export function publicName(given: string, ending: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const stem = last
    .replace(unsafe, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[<>:"|?*%#;]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s-]+$/g, '')
  const short = [...stem].slice(0, mostLetters).join('').trim()
  return `${short || 'tep'}.${ending}`
}

/** Whether a name in an address can be one that `publicName` made. */
export const isPublicName = (name: string): boolean => {
  const ending = /\.([a-z0-9]{2,5})$/.exec(name)?.[1]
  return ending !== undefined && publicName(name, ending) === name
}
