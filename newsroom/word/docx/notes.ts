import type { Markup } from '../markup'

const NOTE = /^(foot|end)note-\d+$/

const isElement = (it: Markup | string): it is Markup => typeof it !== 'string'

const isNotes = (it: Markup | string): boolean =>
  isElement(it) &&
  it.name === 'ol' &&
  it.children.some((child) => isElement(child) && NOTE.test(child.attrs.id ?? ''))

/** The converter's notes stand under a heading of their own, without the arrows that lead back into the text. */
export function withNotes(root: Markup): Markup {
  const heading: Markup = { name: 'h6', attrs: { class: 'x-notes' }, children: ['Chú thích'] }
  const children = root.children.flatMap((it) =>
    isNotes(it) ? [heading, withoutArrows(it as Markup)] : [it],
  )
  return { ...root, children }
}

const withoutArrows = (it: Markup): Markup => ({
  ...it,
  children: it.children
    .filter((child) => !isElement(child) || !/^#(foot|end)note-ref-/.test(child.attrs.href ?? ''))
    .map((child) => (isElement(child) ? withoutArrows(child) : child)),
})
