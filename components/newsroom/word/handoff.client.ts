let waiting: File | null = null

/** Where a Word file is read and looked at. */
export const WORD_PAGE = '/admin/bai-viet/tu-word'

export const isWordFile = (file: File): boolean => /\.docx?$/i.test(file.name)

/** Keeps a file that was dropped on another page until the page for it is there. */
export function offerWord(file: File): void {
  waiting = file
}

/** The file that was offered, once. */
export function takeWord(): File | null {
  const file = waiting
  waiting = null
  return file
}
