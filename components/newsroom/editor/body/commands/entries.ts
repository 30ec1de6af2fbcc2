import type { Editor } from '@tiptap/core'
import { fold } from '@/vietnamese/fold'
import type { PickedMedia } from '../../../media/picked'
import type { IconName } from '../../../ui/icon'
import { insertBlocks } from './blocks'
import { asBlock, asPicture } from './from-media'

/** What inserting may need of the page. */
export type Tools = {
  editor: Editor
  pick: (wanted: { kind: PickedMedia['kind']; many?: boolean }) => Promise<PickedMedia[]>
  add: (media: PickedMedia[]) => void
  askYoutube: () => void
  askWord: () => void
}

export type Entry = {
  id: string
  icon: IconName
  label: string
  note?: string
  /** More words to find it by. */
  also?: string
  run: (tools: Tools) => void
}

const media =
  (kind: PickedMedia['kind']) =>
  async ({ editor, pick, add }: Tools): Promise<void> => {
    const chosen = await pick({ kind, many: kind === 'image' })
    if (chosen.length === 0) return
    add(chosen)
    const at = insertBlocks(editor, chosen.map(asBlock))
    focusField(editor, at)
  }

async function gallery({ editor, pick, add }: Tools): Promise<void> {
  const chosen = await pick({ kind: 'image', many: true })
  if (chosen.length === 0) return
  add(chosen)
  focusField(editor, insertBlocks(editor, [{ type: 'gallery', attrs: { items: chosen.map(asPicture) } }]))
}

const cells = (type: string) => Array.from({ length: 3 }, () => ({ type, content: [{ type: 'paragraph' }] }))
const row = (type: string) => ({ type: 'tableRow', content: cells(type) })

/** Everything that can be put into a text, in the order of menus. */
export const entries: Entry[] = [
  {
    id: 'infoBox',
    icon: 'box',
    label: 'Khung thông tin',
    note: 'Cần biết, hỏi đáp',
    also: 'hop thong tin',
    run: ({ editor }) => {
      const at = insertBlocks(editor, [{ type: 'infoBox', content: [{ type: 'paragraph' }] }])
      focusField(editor, at)
    },
  },
  {
    id: 'figure',
    icon: 'image',
    label: 'Ảnh',
    note: 'từ thư viện hoặc máy',
    also: 'hinh',
    run: (it) => void media('image')(it),
  },
  {
    id: 'gallery',
    icon: 'gallery',
    label: 'Bộ ảnh',
    also: 'nhieu hinh',
    run: (it) => void gallery(it),
  },
  {
    id: 'quote',
    icon: 'quote',
    label: 'Trích dẫn',
    run: ({ editor }) => void editor.chain().focus().toggleWrap('blockquote').run(),
  },
  {
    id: 'table',
    icon: 'table',
    label: 'Bảng',
    note: '3 cột, 3 dòng',
    run: ({ editor }) => {
      const content = [row('tableHeader'), row('tableCell'), row('tableCell')]
      const at = insertBlocks(editor, [{ type: 'table', content }])
      editor
        .chain()
        .setTextSelection(at + 4)
        .focus()
        .run()
    },
  },
  {
    id: 'video',
    icon: 'video',
    label: 'Video',
    note: 'tệp MP4, WebM',
    also: 'phim',
    run: (it) => void media('video')(it),
  },
  {
    id: 'youtube',
    icon: 'video',
    label: 'Video YouTube',
    note: 'mở khi bạn đọc bấm',
    also: 'nhung phim',
    run: ({ askYoutube }) => askYoutube(),
  },
  {
    id: 'audio',
    icon: 'sound',
    label: 'Âm thanh',
    note: 'MP3, M4A',
    also: 'nghe tieng',
    run: (it) => void media('audio')(it),
  },
  {
    id: 'attachment',
    icon: 'clip',
    label: 'Tệp đính kèm',
    note: 'PDF, văn bản',
    also: 'file tai lieu',
    run: (it) => void media('file')(it),
  },
  {
    id: 'word',
    icon: 'word',
    label: 'Nhập tệp Word',
    note: 'vào chỗ con trỏ',
    also: 'docx',
    run: ({ askWord }) => askWord(),
  },
  {
    id: 'keyFigures',
    icon: 'chart',
    label: 'Con số nổi bật',
    also: 'so lieu',
    run: ({ editor }) => {
      const at = insertBlocks(editor, [{ type: 'keyFigures', attrs: { items: [{ value: '', label: '' }] } }])
      focusField(editor, at)
    },
  },
  {
    id: 'heading2',
    icon: 'heading',
    label: 'Tiêu đề mục',
    note: 'Ctrl Alt 2',
    run: ({ editor }) => void editor.chain().focus().setNode('heading', { level: 2 }).run(),
  },
  {
    id: 'heading3',
    icon: 'heading',
    label: 'Tiêu đề nhỏ',
    note: 'Ctrl Alt 3',
    run: ({ editor }) => void editor.chain().focus().setNode('heading', { level: 3 }).run(),
  },
  {
    id: 'bulletList',
    icon: 'ul',
    label: 'Danh sách',
    run: ({ editor }) => void editor.chain().focus().toggleList('bulletList', 'listItem').run(),
  },
  {
    id: 'orderedList',
    icon: 'ol',
    label: 'Danh sách đánh số',
    run: ({ editor }) => void editor.chain().focus().toggleList('orderedList', 'listItem').run(),
  },
  {
    id: 'divider',
    icon: 'minus',
    label: 'Đường kẻ',
    also: 'ngan cach',
    run: ({ editor }) => {
      const at = insertBlocks(editor, [{ type: 'horizontalRule' }, { type: 'paragraph' }])
      editor
        .chain()
        .setTextSelection(at + 2)
        .focus()
        .run()
    },
  },
]

/** The entries that words fit, marks or none; those that begin so first. */
export function entriesFor(words: string): Entry[] {
  const wanted = fold(words.trim())
  const name = (it: Entry) => fold(it.label)
  const fitting = entries.filter((it) => `${name(it)} ${it.also ?? ''}`.includes(wanted))
  return [
    ...fitting.filter((it) => name(it).startsWith(wanted)),
    ...fitting.filter((it) => !name(it).startsWith(wanted)),
  ]
}

/** Goes into the first field of the block at a position. Views are drawn after the change that made them. */
export function focusField(editor: Editor, at: number): void {
  setTimeout(() => {
    const dom = editor.isDestroyed ? null : editor.view.nodeDOM(at)
    const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>('textarea, input') : null
    if (field) field.focus()
    else editor.commands.focus()
  }, 50)
}
