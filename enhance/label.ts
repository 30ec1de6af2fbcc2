/** The first words in a control: what can be said anew without touching its icon or its figures. */
export function labelOf(control: Node): Text | null {
  const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (text.data.trim()) return text
  }
  return null
}
