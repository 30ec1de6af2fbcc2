import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'

type Shape = {
  /** The attribute that the field writes. */
  name: string
  label: string
  placeholder: string
  /** The element around everything, and the one that holds the text. */
  outer: string
  inner: string
  className: string
  after?: boolean
}

/**
 * Text with a line of its own: a box and its title, a quote and who said it, a table and its caption. Plain DOM, so
 * that nothing is redrawn around somebody who types in it.
 */
export class WordsView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  private readonly field: HTMLInputElement

  constructor(
    private node: Node,
    view: EditorView,
    getPos: () => number | undefined,
    private readonly shape: Shape,
  ) {
    this.dom = document.createElement(shape.outer)
    this.dom.className = shape.className
    this.contentDOM = document.createElement(shape.inner)
    this.field = document.createElement('input')
    this.field.className = 'words-field'
    this.field.dataset.field = shape.name
    this.field.setAttribute('aria-label', shape.label)
    this.field.placeholder = shape.placeholder
    this.field.maxLength = 2000
    this.field.readOnly = !view.editable
    this.field.contentEditable = 'false'
    this.field.value = String(node.attrs[shape.name] ?? '')
    this.field.addEventListener('input', () => {
      const position = getPos()
      if (position === undefined) return
      view.dispatch(view.state.tr.setNodeAttribute(position, shape.name, this.field.value))
    })
    /** Whether one may write changes while the text is open: a colleague takes it over. */
    this.field.addEventListener('focus', () => (this.field.readOnly = !view.editable))
    this.field.addEventListener('keydown', (event) => {
      const position = getPos()
      if (event.key !== 'Enter' || event.isComposing || position === undefined) return
      event.preventDefault()
      view.focus()
    })
    const body = shape.inner === 'tbody' ? tableAround(this.contentDOM) : this.contentDOM
    this.dom.append(...(shape.after ? [body, this.field] : [this.field, body]))
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    this.node = node
    const value = String(node.attrs[this.shape.name] ?? '')
    if (this.field.value !== value && document.activeElement !== this.field) this.field.value = value
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target === this.field
  }

  ignoreMutation(mutation: { target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target)
  }
}

function tableAround(body: HTMLElement): HTMLElement {
  const table = document.createElement('table')
  const scroll = document.createElement('div')
  scroll.className = 'table-scroll'
  table.append(body)
  scroll.append(table)
  return scroll
}
