import type { Answer } from '@/newsroom/answer'
import type { StoryContent } from '@/newsroom/stories/content'
import type { Facts, MediaFacts } from '@/newsroom/stories/checking/finding'
import type { Desk } from '@/newsroom/stories/desk/read'
import type { DeskSaved } from '@/newsroom/stories/desk/save'
import type { PickedMedia } from '../media/picked'
import type { StoryName } from './saving/device-copy.client'
import { newKey } from './saving/new-key'
import { SaveLoop, type SaveState } from './saving/save-loop'

/** One moment of a story under somebody's hands. A new object at every change. */
export type Shown = {
  content: StoryContent
  facts: Facts
  save: SaveState
  storyId: number | null
  /** Grows when the text is replaced as a whole: the fields are made anew then. */
  generation: number
}

/** The device's drawer for what the server doesn't have yet. */
export type Drawer = {
  write: (story: StoryName, version: number, content: StoryContent) => boolean
  drop: (story: StoryName) => void
}

type Parts = {
  desk: Desk
  drawer: Drawer
  save: (input: {
    storyId: number | null
    key: string
    version: number
    content: StoryContent
  }) => Promise<Answer<DeskSaved>>
  /** Something is on the server that wasn't. */
  saved?: (storyId: number) => void
  /** The story was saved for the first time. */
  begun: (storyId: number) => void
}

/** A story while it is written: what the fields hold, and its way to the server. Fields change it, never the server. */
export class Draft {
  shown: Shown
  readonly loop: SaveLoop<StoryContent, DeskSaved>
  /** What the story is called until it has a number; a copy that is taken back brings the one it was begun under. */
  private key = newKey()
  private readonly listeners = new Set<() => void>()
  /** Of pictures and files that came in here: the server tells of those alone that it has seen in the text. */
  private readonly arrived = new Map<number, MediaFacts>()

  constructor(private readonly parts: Parts) {
    const { desk, drawer } = parts
    this.loop = new SaveLoop({
      version: desk.version,
      savedAt: desk.savedAt,
      send: (content, version) => parts.save({ ...this.name, version, content }),
      keep: (content, version) => drawer.write(this.name, version, content),
      forget: () => drawer.drop(this.name),
      tell: (save) => this.show({ save, ...storyOf(save) }),
      saved: (value) => this.accept(value),
    })
    this.shown = {
      content: desk.content,
      facts: desk.facts,
      save: this.loop.state,
      storyId: desk.storyId,
      generation: 0,
    }
  }

  get name(): StoryName {
    return { storyId: this.shown.storyId, key: this.key }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** A field changed. */
  set(patch: Partial<StoryContent>): void {
    const content = { ...this.shown.content, ...patch }
    this.show({ content })
    this.loop.change(content)
  }

  /** Pictures and files that may come into use: the library has just given them. */
  know(media: readonly Pick<PickedMedia, 'id' | 'showsChild' | 'consentNote'>[]): void {
    for (const { id, showsChild, consentNote } of media)
      this.arrived.set(id, { state: 'ready', showsChild, consentNote })
    this.show({ facts: this.withArrived(this.shown.facts) })
  }

  /** Another text as a whole, as typed here: a copy that was kept, and the key of the story it is of. */
  take(content: StoryContent, key = this.key): void {
    this.key = key
    this.show({ content, generation: this.shown.generation + 1 })
    this.loop.change(content)
  }

  /** What the server has, in place of what is here. */
  adopt({ content, facts, version, savedAt }: Pick<Desk, 'content' | 'facts' | 'version' | 'savedAt'>): void {
    this.show({ content, facts: this.withArrived(facts), generation: this.shown.generation + 1 })
    this.loop.goOn(version, savedAt, null)
  }

  /** Of a conflict: what is here over what the server has. The history keeps that one. */
  insist(version: number): void {
    this.loop.goOn(version, null, this.shown.content)
  }

  private accept(value: DeskSaved): void {
    this.parts.saved?.(value.storyId)
    const first = this.shown.storyId === null
    if (first) this.parts.drawer.drop(this.name)
    this.show({ storyId: value.storyId, facts: this.withArrived(value.facts) })
    if (first) this.parts.begun(value.storyId)
  }

  private withArrived(facts: Facts): Facts {
    return { ...facts, media: new Map([...this.arrived, ...facts.media]) }
  }

  private show(part: Partial<Shown>): void {
    this.shown = { ...this.shown, ...part }
    for (const listener of this.listeners) listener()
  }
}

/** A first save that a colleague's came before: the story has a number, though not from our own answer. */
const storyOf = (save: SaveState): { storyId?: number } =>
  save.kind === 'conflict' && save.conflict.storyId ? { storyId: save.conflict.storyId } : {}
