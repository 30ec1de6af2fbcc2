import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { PickedMedia } from '../../../media/picked'
import { uploadMedia } from '../../../media/upload.client'
import { asBlock } from '../commands/from-media'
import { whenSettled } from '../commands/settled'
import type { Carried } from './carried'
import { UploadBox } from './upload-box'

type Change = { add: { key: object; position: number; box: UploadBox }[] } | { drop: object }

const key = new PluginKey<DecorationSet>('uploads')
const AT_ONCE = 2

/**
 * Pictures and files on their way to the library. Until one has arrived a box stands in its place that is no part of
 * the text, so that every save is whole; then the block takes its place, after the letter that somebody composes.
 */
export class Uploads {
  private readonly waiting: (() => Promise<void>)[] = []
  private running = 0

  constructor(private readonly arrived: (media: PickedMedia) => void) {}

  plugin(): Plugin {
    return new Plugin({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, before) => {
          const set = before.map(tr.mapping, tr.doc)
          const change = tr.getMeta(key) as Change | undefined
          if (!change) return set
          if ('drop' in change)
            return set.remove(set.find(undefined, undefined, (it) => it.key === change.drop))
          const added = change.add.map(({ key: id, position, box }) =>
            Decoration.widget(position, box.dom, { key: id, side: -1, stopEvent: () => true } as object),
          )
          return set.add(tr.doc, added)
        },
      },
      props: { decorations: (state) => key.getState(state) },
    })
  }

  /** Sends files; each becomes a block at its position, which lies between blocks. */
  send(view: EditorView, items: { carried: Carried; position: number }[]): void {
    const add = items.map(({ carried, position }) => {
      const id = {}
      const box = new UploadBox(carried.file, {
        again: () => this.start(view, id, carried, box),
        leave: () => this.drop(view, id),
      })
      return { key: id, position, box, carried }
    })
    view.dispatch(view.state.tr.setMeta(key, { add } satisfies Change).setMeta('addToHistory', false))
    for (const { key: id, carried, box } of add) this.start(view, id, carried, box)
  }

  private start(view: EditorView, id: object, carried: Carried, box: UploadBox): void {
    this.waiting.push(() => this.run(view, id, carried, box))
    void this.work()
  }

  private async work(): Promise<void> {
    if (this.running >= AT_ONCE) return
    this.running += 1
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) await next()
    this.running -= 1
  }

  private async run(view: EditorView, id: object, { file, words }: Carried, box: UploadBox): Promise<void> {
    if (box.signal.aborted) return
    try {
      const media = await uploadMedia(file, {
        signal: box.signal,
        onProgress: (share) => box.progress(share),
      })
      this.arrived(media)
      const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== ''))
      whenSettled(view, () => this.settle(view, id, { ...media, ...said }))
    } catch (error) {
      if (!box.signal.aborted) box.failed(error instanceof Error ? error.message : String(error))
    }
  }

  /** The block takes the box's place. */
  private settle(view: EditorView, id: object, media: PickedMedia): void {
    const [box] = key.getState(view.state)?.find(undefined, undefined, (it) => it.key === id) ?? []
    const tr = view.state.tr.setMeta(key, { drop: id } satisfies Change)
    if (box) tr.insert(box.from, view.state.schema.nodeFromJSON(asBlock(media)))
    view.dispatch(tr)
  }

  private drop(view: EditorView, id: object): void {
    view.dispatch(view.state.tr.setMeta(key, { drop: id } satisfies Change).setMeta('addToHistory', false))
    view.focus()
  }
}
