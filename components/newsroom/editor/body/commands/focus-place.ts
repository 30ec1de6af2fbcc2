import type { Editor } from '@tiptap/core'
import { positionOf } from './places'

/** Brings a person to a place of the body: into the field it names, else to the block, else to the beginning. */
export function focusPlace(editor: Editor, place: string): void {
  const { doc } = editor.state
  const found = positionOf(doc, place)
  if (!found) return void editor.commands.focus('start', { scrollIntoView: true })
  const dom = editor.view.nodeDOM(found.position)
  const element = dom instanceof HTMLElement ? dom : null
  const field = found.field
    ? [...(element?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
        (it) => it.dataset.field === found.field,
      )
    : undefined
  element?.scrollIntoView({ block: 'center' })
  if (field) return field.focus()
  const node = doc.nodeAt(found.position)
  const chain = editor.chain().focus()
  if (node?.isAtom) chain.setNodeSelection(found.position).run()
  else chain.setTextSelection(found.position + 1).run()
}
