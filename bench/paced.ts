export type Sent = {
  answered: number
  failed: number
  /** Until the last answer. */
  seconds: number
  /** From when each was due to its answer. */
  milliseconds: number[]
}

const since = (start: number) => (performance.now() - start) / 1000
const nothing = (): Sent => ({ answered: 0, failed: 0, seconds: 0, milliseconds: [] })

async function timed(sent: Sent, due: number, answer: Promise<boolean>): Promise<void> {
  const isAnswered = await answer
  sent.milliseconds.push(performance.now() - due)
  sent[isAnswered ? 'answered' : 'failed']++
}

/** Sends so many a second, at even times, whether the earlier ones are answered or not. */
export async function paced(
  rate: number,
  seconds: number,
  send: (n: number) => Promise<boolean>,
): Promise<Sent> {
  const start = performance.now()
  const sent = nothing()
  const under: Promise<void>[] = []
  const one = (n: number) => timed(sent, start + (n * 1000) / rate, send(n))
  for (let n = 0; n < rate * seconds;) {
    for (; n < rate * seconds && since(start) >= n / rate; n++) under.push(one(n))
    await new Promise((done) => setTimeout(done, 2))
  }
  await Promise.all(under)
  return { ...sent, seconds: since(start) }
}

/** Keeps so many under way at once: as many as are answered. */
export async function flooded(
  connections: number,
  seconds: number,
  send: (n: number) => Promise<boolean>,
): Promise<Sent> {
  const start = performance.now()
  const sent = nothing()
  let n = 0
  const one = async () => {
    while (since(start) < seconds) await timed(sent, performance.now(), send(n++))
  }
  await Promise.all(Array.from({ length: connections }, one))
  return { ...sent, seconds: since(start) }
}

/** @param share 0.99 for the hundredth slowest */
export function percentile(milliseconds: number[], share: number): number {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
