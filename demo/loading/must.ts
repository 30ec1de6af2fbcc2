import type { Outcome } from '@/newsroom/outcome'

/** The value of a verb that the demo's content must not fail. */
export function must<T>(result: Outcome<T>): T {
  if (result.ok) return result.value
  throw new Error(`The demo's content was refused: ${JSON.stringify(result.failure)}`)
}
