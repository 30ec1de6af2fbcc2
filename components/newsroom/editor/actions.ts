import type { Answer } from '@/newsroom/answer'
import type { Choice, Names } from '@/newsroom/stories/desk/choices'
import type { Desk } from '@/newsroom/stories/desk/read'
import type { DeskSaved } from '@/newsroom/stories/desk/save'
import type { Note } from '@/newsroom/stories/notes'
import type { Heard } from '@/newsroom/stories/presence'
import type { StoryContent } from '@/newsroom/stories/content'

type Step = { storyId: number; version: number }
type Act<I, T = unknown> = (input: I) => Promise<Answer<T>>

/** How the editor reaches the newsroom's verbs; moments are ISO. The page passes its actions in. */
export type DeskActions = {
  save: Act<{ storyId: number | null; key: string; version: number; content: StoryContent }, DeskSaved>
  /** What the server has now, for a conflict. */
  load: Act<{ storyId: number }, Desk>
  names: Act<Pick<StoryContent, 'authorIds' | 'topicIds' | 'relatedIds'>, Names>
  beat: Act<{ storyId: number; wants: boolean; takeOver?: boolean; passage: string }, Heard>
  leave: Act<{ storyId: number }>
  submit: Act<Step>
  approve: Act<Step>
  giveBack: Act<Step & { reason: string }>
  publish: Act<Step & { override?: string; removeAt?: string | null }>
  schedule: Act<Step & { publishAt: string; removeAt: string | null; override?: string }>
  unschedule: Act<{ storyId: number }>
  revise: Act<{ storyId: number }>
  correct: Act<{ storyId: number; kind: 'correction' | 'update'; text: string }>
  withdraw: Act<
    | { storyId: number; ending: 'notice'; notice: string; successorId: number | null }
    | { storyId: number; ending: 'moved'; successorId: number }
    | { storyId: number; ending: 'gone' }
  >
  move: Act<{ storyId: number; slug: string }>
  remove: Act<{ storyId: number }>
  notes: Act<{ storyId: number }, { notes: Note[]; people: string[] }>
  writeNote: Act<{ storyId: number; text: string; quote: string }>
  settleNote: Act<{ storyId: number; noteId: number; resolved: boolean }>
  authors: Act<{ words: string }, Choice[]>
  topics: Act<{ words: string }, Choice[]>
  published: Act<{ words: string; except: number | null }, Choice[]>
  /** Moves the point that crops of a picture keep. */
  aim: Act<{ id: number; focalX: number; focalY: number }>
}
