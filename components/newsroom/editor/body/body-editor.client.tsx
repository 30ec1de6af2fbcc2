'use client'

import { EditorContent, useEditor } from '@tiptap/react'
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react'
import type { TiptapNode } from '@/body/tiptap'
import type { Problem } from '@/newsroom/outcome'
import type { PasteReport } from '@/newsroom/word/report'
import type { PickedMedia } from '../../media/picked'
import { BlockHandle } from './block-handle.client'
import { Arrivals, type Pasted } from './clipboard/extension.client'
import { focusPlace } from './commands/focus-place'
import { whenSettled } from './commands/settled'
import { editorExtensions, EditorKeys } from './extensions.client'
import { LinkDialog } from './link-dialog.client'
import { forEditor } from './schema/for-editor'
import { PasteNotice } from './paste-notice.client'
import { ShelfContext } from './shelf.client'
import { SlashMenu } from './slash-menu.client'
import { stored } from './stored'
import { sameEntries, useSteady } from './use-steady.client'
import { Toolbar } from './toolbar.client'

export type BodyEditorHandle = {
  /** Puts another body in; after the composition if somebody is in the middle of a letter. `onChange` isn't called. */
  setContent: (body: unknown) => void
  getContent: () => TiptapNode
  /** Goes where a check points, `body.content[3].attrs.alt`: into the field, else to the block. */
  focusAt: (place: string) => void
}

type Props = {
  ref?: Ref<BodyEditorHandle>
  /** The stored document. Later changes of it are passed over: use `setContent`. */
  initial: unknown
  /** The library's media that the body uses, by id. */
  media: Record<number, PickedMedia>
  editable?: boolean
  /** What the checks say of the body, shown at its fields. */
  problems?: readonly Problem[]
  /** Whether all that is wrong is said now, also in what was just put in. */
  asked?: boolean
  /** Told every change of the text by a person. Never writes back while it is called. */
  onChange: (body: TiptapNode) => void
  /** Media that came into use here. */
  onMedia?: (media: PickedMedia[]) => void
  /** Text from elsewhere was cleaned and put in; the editor says so itself. */
  onPasted?: (report: PasteReport) => void
  /** A Word file was dropped on the text: it has a page of its own. */
  onWord?: (file: File) => void
  /** Between the toolbar and the text: title and sapo. */
  children?: ReactNode
}

const nothing: readonly Problem[] = []
const sameProblems = (one: readonly Problem[], other: readonly Problem[]) =>
  one.length === other.length && one.every((it, at) => sameEntries(it, other[at]!))

/** The body of a story: toolbar, what the page puts above the text, and the text. Stands inside MediaPickerProvider. */
export function BodyEditor(props: Props) {
  const { ref, initial, editable = true, asked = false, onWord, children } = props
  const media = useSteady(props.media, sameEntries)
  const problems = useSteady(props.problems ?? nothing, sameProblems)
  const [added, setAdded] = useState<Record<number, PickedMedia>>({})
  const [linking, setLinking] = useState(false)
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const [arrivals] = useState(() => new Arrivals())
  const [keys] = useState(() => new EditorKeys(() => setLinking(true)))
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  const add = useCallback((more: PickedMedia[]) => {
    setAdded((known) => ({ ...known, ...Object.fromEntries(more.map((it) => [it.id, it])) }))
    latest.current.onMedia?.(more)
  }, [])
  useEffect(() =>
    arrivals.hear({
      media: (one) => add([one]),
      pasted: (what) => {
        const { from, removed, missingPictures } = what.report
        if (from !== 'other' || removed.length > 0 || missingPictures.length > 0) setPasted(what)
        latest.current.onPasted?.(what.report)
      },
      word: onWord,
    }),
  )
  const [extensions] = useState(() => editorExtensions(keys, arrivals))
  const [content] = useState(() => forEditor(initial))
  const editor = useEditor({
    extensions,
    content,
    editable,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Nội dung bài',
        id: 'body',
        lang: 'vi',
        spellcheck: 'false',
      },
    },
    onUpdate: ({ editor: changed }) => latest.current.onChange(stored(changed.state.doc)),
  })

  useEffect(() => {
    editor?.setEditable(editable, false)
  }, [editor, editable])

  useImperativeHandle(
    ref,
    () => ({
      setContent: (body) => {
        if (!editor) return
        whenSettled(editor.view, () => editor.commands.setContent(forEditor(body), { emitUpdate: false }))
      },
      getContent: () => (editor ? stored(editor.state.doc) : content),
      focusAt: (place) => editor && focusPlace(editor, place),
    }),
    [editor, content],
  )

  const shelf = useMemo(
    () => ({
      find: (id: number | null) => (id === null ? undefined : (added[id] ?? media[id])),
      add,
      problems,
      asked,
      editable,
    }),
    [added, media, add, problems, asked, editable],
  )
  return (
    <ShelfContext value={shelf}>
      {editor && editable && <Toolbar editor={editor} onLink={() => setLinking(true)} />}
      {editor && pasted && (
        <PasteNotice key={pasted.text} editor={editor} pasted={pasted} close={() => setPasted(null)} />
      )}
      <div className="paper">
        {children}
        <EditorContent editor={editor} />
        {editor && editable && <BlockHandle editor={editor} />}
        {editor && editable && <SlashMenu editor={editor} keys={keys} />}
      </div>
      {editor && linking && <LinkDialog editor={editor} close={() => setLinking(false)} />}
    </ShelfContext>
  )
}
