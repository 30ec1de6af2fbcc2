import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { grammar } from '../schema/schema'
import { goBehind, leaveTable } from './behind'

const schema = getSchema(grammar)
const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const picture = { type: 'figure', attrs: { mediaId: 1, alt: 'Cầu', caption: 'Cầu', credit: 'A' } }
const empty = { type: 'paragraph' }

/** What the text is when a letter is typed while the block that begins there is selected. */
function typedAt(position: number, content: object[]) {
  const doc = Node.fromJSON(schema, { type: 'doc', content })
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, position) })
  const behind = goBehind(state)!
  return behind.insertText('x').doc.children.map((it) => `${it.type.name} ${it.textContent}`.trim())
}

test('what is typed goes behind the block that is selected, and never replaces it', () => {
  expect(typedAt(0, [picture])).toEqual(['figure', 'paragraph x'])
  expect(typedAt(4, [words('ab'), picture, words('c')])).toEqual([
    'paragraph ab',
    'figure',
    'paragraph x',
    'paragraph c',
  ])
  expect(typedAt(0, [picture, empty, words('c')])).toEqual(['figure', 'paragraph x', 'paragraph c'])
  expect(typedAt(0, [words('ab'), picture])).toEqual(['paragraph abx', 'figure'])
})

test('selected words are replaced as ever', () => {
  const doc = Node.fromJSON(schema, { type: 'doc', content: [words('ab')] })
  expect(goBehind(EditorState.create({ doc, selection: TextSelection.create(doc, 1, 3) }))).toBeNull()
})

test('the arrow leads out of the last row of a table that ends the text, and of no other', () => {
  const cell = (text: string) => ({ type: 'tableCell', content: [words(text)] })
  const row = (text: string) => ({ type: 'tableRow', content: [cell(text), cell('z')] })
  const leave = (text: string, ...after: object[]) => {
    const content = [{ type: 'table', content: [row('first'), row('last')] }, ...after]
    const doc = Node.fromJSON(schema, { type: 'doc', content })
    let at = 0
    doc.descendants((node, position) => void (node.text === text && (at = position)))
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) })
    return leaveTable(state)
      ?.insertText('x')
      .doc.children.map((it) => it.textContent)
  }
  expect(leave('last')).toEqual(['firstzlastz', 'x'])
  expect(leave('first')).toBeUndefined()
  expect(leave('last', words('c'))).toBeUndefined()
})
