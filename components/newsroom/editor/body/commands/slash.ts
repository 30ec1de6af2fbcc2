import type { EditorState } from '@tiptap/pm/state'

/** What was typed after a slash, and where it stands. */
export type Typed = { from: number; to: number; words: string }

const LONGEST = 24

/** The slash before the cursor that begins a word of a paragraph, with what follows it; null if there is none. */
export function typedSlash(state: EditorState): Typed | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'paragraph') return null
  const start = Math.max(0, $from.parentOffset - LONGEST - 2)
  const before = $from.parent.textBetween(start, $from.parentOffset, undefined, '\uFFFC')
  const found = /(?:^|[\s\u00A0\uFFFC])\/([^\s/\u00A0][^/\uFFFC]*|)$/.exec(before)
  if (!found || (start > 0 && !/[\s\u00A0\uFFFC]\//.test(before))) return null
  const words = found[1] ?? ''
  return { from: $from.pos - words.length - 1, to: $from.pos, words }
}
