import type { Answer, Refusal } from '@/newsroom/answer'
import type { Problem } from '@/newsroom/outcome'

export type Conflict = { version: number; savedBy: string; savedAt: string; storyId?: number }

/** Where the text is, to be said in words. `kept`: a copy stands on this device. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'offline'; kept: boolean }
  | { kind: 'failed'; kept: boolean; message: string }
  | { kind: 'signed-out'; kept: boolean }
  | { kind: 'invalid'; kept: boolean; problems: Problem[] }
  | { kind: 'conflict'; kept: boolean; conflict: Conflict }
  | { kind: 'refused'; kept: boolean; message: string }

type SavedAs = { version: number; savedAt: string }

type Parts<C, S extends SavedAs> = {
  version: number
  savedAt: string | null
  send: (content: C, version: number) => Promise<Answer<S>>
  /** Puts a copy on this device. @returns whether it is there */
  keep: (content: C, version: number) => boolean
  forget: () => void
  tell: (state: SaveState) => void
  saved: (value: S) => void
}

/** Milliseconds. A pause this long saves; who never pauses is saved now and then all the same. */
const pause = 1500
const longest = 10_000
const keepAfter = 400
/** How long until a failed save is tried again, growing. */
const retries = [2000, 5000, 10_000, 20_000]

/** Autosave: one save in flight, a copy on the device until the server has it, an older version never wins. */
export class SaveLoop<C, S extends SavedAs> {
  version: number
  private content: C | null = null
  private inFlight: Promise<boolean> | null = null
  private since = 0
  private tries = 0
  private kept = false
  private timers: Partial<Record<'save' | 'keep', ReturnType<typeof setTimeout>>> = {}
  state: SaveState

  constructor(private readonly parts: Parts<C, S>) {
    this.version = parts.version
    this.state = { kind: 'saved', at: parts.savedAt }
  }

  /** Something is typed that the server doesn't have. */
  get dirty(): boolean {
    return this.content !== null || this.inFlight !== null
  }

  /** What the editor holds now. */
  change(content: C): void {
    const now = Date.now()
    if (this.content === null) this.since = now
    this.content = content
    this.after('keep', keepAfter, () => this.keepNow())
    if (this.state.kind === 'conflict' || this.state.kind === 'refused') return
    if (this.state.kind !== 'saving') this.say({ kind: 'waiting' })
    this.after('save', Math.max(0, Math.min(pause, this.since + longest - now)), () => void this.saveOnce())
  }

  /** Saves what there is to save, now. @returns whether the server has everything */
  async flush(): Promise<boolean> {
    const done = await this.saveOnce()
    return done && (this.content === null || this.flush())
  }

  /** What is typed meanwhile waits for its own pause: who types on would be saved without end, at every answer. */
  private async saveOnce(): Promise<boolean> {
    this.stop('save')
    while (this.inFlight) await this.inFlight
    if (this.content === null) return true
    if (this.state.kind === 'conflict' || this.state.kind === 'refused') return false
    this.inFlight = this.save(this.content)
    return this.inFlight
  }

  /** Puts the copy on the device at once: the page may be about to go. */
  keepNow(): void {
    this.stop('keep')
    if (this.content !== null) this.kept = this.parts.keep(this.content, this.version)
  }

  /** Goes on from another version: that of a conflict (mine over it), or one that was just loaded. */
  goOn(version: number, savedAt: string | null, content: C | null): void {
    this.version = version
    this.content = content
    this.tries = 0
    if (content === null) {
      this.stop('save')
      this.stop('keep')
      this.drop()
      this.say({ kind: 'saved', at: savedAt })
    } else {
      this.say({ kind: 'waiting' })
      void this.flush()
    }
  }

  /** The editor goes away: nothing is sent any more, what is unsaved stays on the device. */
  end(): void {
    this.keepNow()
    this.stop('save')
  }

  private async save(content: C): Promise<boolean> {
    this.keepNow()
    this.say({ kind: 'saving' })
    this.content = null
    let answer: Answer<S>
    try {
      answer = await this.parts.send(content, this.version)
    } catch (error) {
      answer = unreachable(error)
    }
    this.inFlight = null
    if (answer.ok) return this.accept(answer.value)
    this.content ??= content
    this.keepNow()
    this.refuse(answer)
    return false
  }

  private accept(value: S): true {
    this.version = value.version
    this.tries = 0
    this.parts.saved(value)
    if (this.content === null) {
      this.drop()
      this.say({ kind: 'saved', at: value.savedAt })
    } else {
      this.since = Date.now()
      this.keepNow()
      this.say({ kind: 'waiting' })
      this.after('save', pause, () => void this.saveOnce())
    }
    return true
  }

  private refuse(refusal: Refusal): void {
    const { kept } = this
    if (refusal.kind === 'conflict' && refusal.conflict)
      return this.say({ kind: 'conflict', kept, conflict: refusal.conflict })
    if (refusal.kind === 'invalid') return this.say({ kind: 'invalid', kept, problems: refusal.problems })
    if (refusal.kind === 'signed-out') {
      this.again()
      return this.say({ kind: 'signed-out', kept })
    }
    if (refusal.kind !== 'broken') return this.say({ kind: 'refused', kept, message: refusal.message })
    this.again()
    if (refusal.message === '') return this.say({ kind: 'offline', kept })
    this.say({ kind: 'failed', kept, message: refusal.message })
  }

  private again(): void {
    const wait = retries[Math.min(this.tries, retries.length - 1)]!
    this.tries += 1
    this.after('save', wait, () => void this.saveOnce())
  }

  private drop(): void {
    this.kept = false
    this.parts.forget()
  }

  private say(state: SaveState): void {
    this.state = state
    this.parts.tell(state)
  }

  private after(name: 'save' | 'keep', wait: number, work: () => void): void {
    this.stop(name)
    this.timers[name] = setTimeout(work, wait)
  }

  private stop(name: 'save' | 'keep'): void {
    clearTimeout(this.timers[name])
  }
}

/** What a browser throws when the network is gone is a TypeError; anything else is the server's fault. */
const unreachable = (error: unknown): Refusal => ({
  ok: false,
  kind: 'broken',
  message: error instanceof TypeError ? '' : 'Máy chủ trả lời không đúng. Trang có thể vừa được nâng cấp.',
  problems: [],
})
