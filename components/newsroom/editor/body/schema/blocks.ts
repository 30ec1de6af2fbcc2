import { Node, nodeInputRule, wrappingInputRule } from '@tiptap/core'
import { BulletList as Bullets, ListItem as Item, OrderedList as Numbers } from '@tiptap/extension-list'
import { Table as AnyTable, TableCell as Cell, TableHeader as Head, TableRow } from '@tiptap/extension-table'

const LISTS = 'block boxed flow list'

export const BulletList = Bullets.extend({ group: LISTS })
export const OrderedList = Numbers.extend({ group: LISTS })
/** A list in a list follows the words it belongs to. */
export const ListItem = Item.extend({ content: 'paragraph flow*' })

export const Quote = Node.create({
  name: 'blockquote',
  group: 'block boxed',
  content: 'flow+',
  defining: true,
  addAttributes: () => ({
    attribution: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-attribution') ?? '',
      renderHTML: ({ attribution }) => ({ 'data-attribution': attribution }),
    },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})

export const InfoBox = Node.create({
  name: 'infoBox',
  group: 'block',
  content: 'boxed+',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    title: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-title') ?? '',
      renderHTML: ({ title }) => ({ 'data-title': title }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-block=infoBox]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { 'data-block': 'infoBox', ...HTMLAttributes }, 0],
})

export const Divider = Node.create({
  name: 'horizontalRule',
  group: 'block boxed',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: () => ['hr'],
  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|—-|___\s|\*\*\*\s)$/, type: this.type })]
  },
})

export const Table = AnyTable.extend({
  group: 'block boxed',
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-caption') ?? '',
      renderHTML: ({ caption }: { caption?: string }) => ({ 'data-caption': caption }),
    },
  }),
})
export const TableCell = Cell.extend({ content: 'flow+' })
export const TableHeader = Head.extend({ content: 'flow+' })
export { TableRow }
