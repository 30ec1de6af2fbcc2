'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useRef, type KeyboardEvent } from 'react'
import { IconButton } from '../../ui/button'
import { Icon, type IconName } from '../../ui/icon'
import { Menu, type MenuItem } from '../../ui/menu.client'
import { entries } from './commands/entries'
import { TableBar } from './table-bar.client'
import { useTools } from './tools.client'
import { WordCount } from './word-count.client'

type Props = { editor: Editor; onLink: () => void }

const shown = ['figure', 'gallery', 'table', 'video', 'infoBox', 'word']
const marks = ['bold', 'italic', 'underline', 'subscript', 'superscript', 'link'] as const

/** Everything that formats and inserts. Left and right move along it; Alt+F10 comes here from the text. */
export function Toolbar({ editor, onLink }: Props) {
  const { tools, dialogs } = useTools(editor)
  const bar = useRef<HTMLDivElement>(null)
  const on = useEditorState({ editor, selector: ({ editor: it }) => stateOf(it) })
  const run = () => editor.chain().focus()

  const button = (icon: IconName, label: string, act: () => void, pressed?: boolean, disabled?: boolean) => (
    <IconButton
      icon={icon}
      label={label}
      className={pressed ? 'is-on' : undefined}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !disabled && act()}
    />
  )
  const styles: MenuItem[] = [
    { label: 'Đoạn văn', onSelect: () => run().setNode('paragraph').run() },
    {
      label: 'Tiêu đề mục',
      note: 'Ctrl Alt 2',
      onSelect: () => run().setNode('heading', { level: 2 }).run(),
    },
    {
      label: 'Tiêu đề nhỏ',
      note: 'Ctrl Alt 3',
      onSelect: () => run().setNode('heading', { level: 3 }).run(),
    },
  ]
  const more: MenuItem[] = [
    {
      label: 'Chỉ số trên',
      note: 'Ctrl .',
      icon: on.superscript ? 'check' : undefined,
      onSelect: () => run().unsetMark('subscript').toggleMark('superscript').run(),
    },
    {
      label: 'Chỉ số dưới',
      note: 'Ctrl ,',
      icon: on.subscript ? 'check' : undefined,
      onSelect: () => run().unsetMark('superscript').toggleMark('subscript').run(),
    },
    { label: 'Bỏ kiểu chữ', onSelect: () => run().unsetAllMarks().run() },
    'rule',
    ...entries
      .filter((it) => !shown.includes(it.id))
      .map(({ icon, label, note, run: insert }): MenuItem => ({
        icon,
        label,
        note,
        onSelect: () => insert(tools),
      })),
  ]
  return (
    <>
      <div
        className="format-bar"
        role="toolbar"
        aria-label="Định dạng"
        aria-controls="body"
        ref={bar}
        onKeyDown={(event) => moveAlong(event, editor)}
      >
        <Menu
          className="button style"
          align="start"
          name={`Kiểu đoạn: ${on.style}`}
          label={
            <>
              {on.style}
              <Icon name="down" />
            </>
          }
          items={styles}
        />
        <span className="divider" />
        {button('bold', 'Đậm (Ctrl+B)', () => run().toggleMark('bold').run(), on.bold)}
        {button('italic', 'Nghiêng (Ctrl+I)', () => run().toggleMark('italic').run(), on.italic)}
        {button('underline', 'Gạch chân (Ctrl+U)', () => run().toggleMark('underline').run(), on.underline)}
        {button('link', 'Liên kết (Ctrl+K)', onLink, on.link, on.empty && !on.link)}
        <span className="divider" />
        {button(
          'heading',
          'Tiêu đề mục (Ctrl+Alt+2)',
          () => run().toggleNode('heading', 'paragraph', { level: 2 }).run(),
          on.heading,
        )}
        {button('ul', 'Danh sách', () => run().toggleList('bulletList', 'listItem').run(), on.bulletList)}
        {button(
          'ol',
          'Danh sách đánh số',
          () => run().toggleList('orderedList', 'listItem').run(),
          on.orderedList,
        )}
        {button('quote', 'Trích dẫn', () => run().toggleWrap('blockquote').run(), on.blockquote)}
        <span className="divider" />
        {entries
          .filter((it) => shown.includes(it.id))
          .map((it) => (
            <span key={it.id}>{button(it.icon, it.label, () => it.run(tools))}</span>
          ))}
        <Menu
          className="button only-icon"
          align="start"
          name="Chèn khối khác"
          label={<Icon name="plus" />}
          items={more}
        />
        <span className="divider" />
        {button('undo', 'Hoàn tác (Ctrl+Z)', () => run().undo().run(), undefined, !on.undo)}
        {button('redo', 'Làm lại (Ctrl+Y)', () => run().redo().run(), undefined, !on.redo)}
        <WordCount editor={editor} />
      </div>
      {on.table && <TableBar editor={editor} />}
      {dialogs}
    </>
  )
}

function stateOf(editor: Editor) {
  const active = Object.fromEntries(marks.map((it) => [it, editor.isActive(it)])) as Record<
    (typeof marks)[number],
    boolean
  >
  const heading = editor.isActive('heading')
  const small = editor.isActive('heading', { level: 3 })
  return {
    ...active,
    heading,
    style: small ? 'Tiêu đề nhỏ' : heading ? 'Tiêu đề mục' : 'Đoạn văn',
    bulletList: editor.isActive('bulletList'),
    orderedList: editor.isActive('orderedList'),
    blockquote: editor.isActive('blockquote'),
    table: editor.isActive('table'),
    empty: editor.state.selection.empty,
    undo: editor.can().undo(),
    redo: editor.can().redo(),
  }
}

function moveAlong(event: KeyboardEvent<HTMLElement>, editor: Editor): void {
  if (event.key === 'Escape') return void editor.commands.focus()
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(':scope > button, :scope > span > button'),
  ]
  const at = buttons.indexOf(event.target as HTMLElement)
  if (at < 0) return
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  buttons[(to + buttons.length) % buttons.length]?.focus()
}
