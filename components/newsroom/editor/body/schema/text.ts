import { Mark, markInputRule, markPasteRule, Node, textblockTypeInputRule } from '@tiptap/core'
import { safeHref } from '@/body/href'

export const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' })

export const Text = Node.create({ name: 'text', group: 'inline' })

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block boxed flow',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', 0],
})

export const Heading = Node.create({
  name: 'heading',
  group: 'block boxed',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
  ],
  renderHTML: ({ node }) => [`h${node.attrs.level === 3 ? 3 : 2}`, 0],
  addKeyboardShortcuts() {
    const toggle = (level: 2 | 3) => () => this.editor.commands.toggleNode('heading', 'paragraph', { level })
    return { 'Mod-Alt-2': toggle(2), 'Mod-Alt-3': toggle(3) }
  },
  addInputRules() {
    return ([2, 3] as const).map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
})

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'hardBreak' }) }
  },
})

type Look = { name: string; tags: string[]; keys: string[]; typed?: RegExp; unlike?: string }

/** A style of words: the first tag is what it is written as. */
const style = ({ name, tags, keys, typed, unlike }: Look) =>
  Mark.create({
    name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0]!, 0],
    addKeyboardShortcuts() {
      const toggle = () => {
        const chain = this.editor.chain()
        return (unlike ? chain.unsetMark(unlike) : chain).toggleMark(name).run()
      }
      return Object.fromEntries(keys.map((key) => [key, toggle]))
    },
    addInputRules() {
      return typed ? [markInputRule({ find: typed, type: this.type })] : []
    },
  })

export const Bold = style({
  name: 'bold',
  tags: ['strong', 'b'],
  keys: ['Mod-b', 'Mod-B'],
  typed: /(?:^|\s)(\*\*(?!\s+\*\*)((?:[^*]+))\*\*(?!\s+\*\*))$/,
})
export const Italic = style({ name: 'italic', tags: ['em', 'i'], keys: ['Mod-i', 'Mod-I'] })
export const Underline = style({ name: 'underline', tags: ['u'], keys: ['Mod-u', 'Mod-U'] })
export const Subscript = style({
  name: 'subscript',
  tags: ['sub'],
  keys: ['Mod-,'],
  unlike: 'superscript',
})
export const Superscript = style({
  name: 'superscript',
  tags: ['sup'],
  keys: ['Mod-.'],
  unlike: 'subscript',
})

const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}]/g

/** An address that the grammar takes; others are pasted as plain words. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = safeHref(element.getAttribute('href') ?? '')
        return href === null ? false : { href }
      },
    },
  ],
  renderHTML: ({ mark }) => [
    'a',
    { href: safeHref(String(mark.attrs.href)) ?? '', rel: 'noopener noreferrer' },
    0,
  ],
  addPasteRules() {
    const getAttributes = ([address]: RegExpMatchArray) => {
      const href = safeHref(address)
      return href === null ? false : { href }
    }
    return [markPasteRule({ find: ADDRESS, type: this.type, getAttributes })]
  },
})
