/** Where the cursor stands, as colleagues read it: "tiêu đề", "đoạn 2"; empty when it stands nowhere. */
export function passageNow(): string {
  const focused = document.activeElement
  if (focused?.id === 'title') return 'tiêu đề'
  if (focused?.id === 'sapo') return 'sapo'
  const at = getSelection()?.anchorNode
  const body = document.querySelector('.body.tiptap')
  if (!at || !body?.contains(at) || !body.contains(focused)) return ''
  const block = [...body.children].findIndex((it) => it.contains(at))
  return block < 0 ? '' : `đoạn ${block + 1}`
}
