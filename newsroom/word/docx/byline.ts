/** Who wrote a story, as its last or first lines say it. */
export type Byline = {
  /** As it stood. */
  words: string
  names: string[]
  /** The same people took the pictures. */
  pictures: boolean
}

const LABEL =
  /^(?:tác giả|người viết|thực hiện|nhóm phóng viên|phóng viên|pv|ctv|cộng tác viên|(?:tin|bài)(?:\s*(?:,|và|-|–|&)\s*(?:tin|bài|ảnh|video))*|bài viết)\s*[:：]\s*(.{2,80})$/iu
const NAME = /^\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){0,5}$/u

const split = (words: string): string[] =>
  words
    .replace(/[()[\]]/g, '')
    .split(/\s*(?:,|;|\/|&|\s[-–]\s|\svà\s)\s*/iu)
    .map((it) => it.replace(/\.$/, '').trim())
    .filter(Boolean)

/**
 * A byline in a paragraph; null in any other. `Bài, ảnh: Lan Anh – Minh Đức`, `Tác giả: Lan Anh`, or, where the
 * paragraph stands apart or is in bold (`apart`), names alone.
 */
export function readByline(paragraph: string, apart: boolean): Byline | null {
  const words = paragraph.replace(/\s+/g, ' ').trim()
  const labelled = LABEL.exec(words)
  if (labelled) {
    const names = split(labelled[1]!)
    return { words, names, pictures: /ảnh/i.test(words.slice(0, words.indexOf(':'))) }
  }
  if (!apart || words.length > 60 || /[.!?:]$/.test(words)) return null
  const names = split(words)
  return names.length > 0 && names.every((it) => NAME.test(it) && (it.includes(' ') || it.length <= 12))
    ? { words, names, pictures: false }
    : null
}
