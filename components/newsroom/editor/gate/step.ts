import type { Answer } from '@/newsroom/answer'

export type StepName =
  | 'main'
  | 'return'
  | 'schedule'
  | 'unschedule'
  | 'correct'
  | 'withdraw'
  | 'move'
  | 'delete'
  | 'submit'
  | 'revise'

/** Saves first, then acts on just that version; a problem comes back as an answer. */
export type Run = (
  done: string,
  act: (now: { storyId: number; version: number }) => Promise<Answer<unknown>>,
  /** The story is no more: go to the list. */
  gone?: boolean,
) => Promise<Answer<unknown>>

export type StepProps = { run: Run; close: () => void; done: () => void; goTo: (field: string) => void }
