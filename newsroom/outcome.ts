/** One thing that is wrong with an input: where, and in Vietnamese what. */
export type Problem = { field: string; message: string }

export type Failure =
  | { kind: 'forbidden'; message: string }
  | { kind: 'invalid'; problems: Problem[] }
  /** Somebody else saved in between. */
  | { kind: 'conflict'; version: number; savedBy: string; savedAt: string; storyId?: number }
  | { kind: 'missing'; message: string }

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** Thrown inside a verb to roll its transaction back; `outcome` turns it into a value. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind)
  }
}

export const forbid = (message: string): never => {
  throw new Refused({ kind: 'forbidden', message })
}
export const invalid = (...problems: Problem[]): never => {
  throw new Refused({ kind: 'invalid', problems })
}
export const missing = (message: string): never => {
  throw new Refused({ kind: 'missing', message })
}

/** Runs a verb's work; expected failures come back as values, surprises are thrown on. */
export async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, failure: error.failure }
    throw error
  }
}
