export type Sent = {
  answered: number
  failed: number
  /** Until the last answer. */
  seconds: number
  /** From when each was due to its answer. */
  milliseconds: number[]
}

const since = (start: number) => (performance.now() - start) / 1000

/** Sends so many a second, at even times, whether the earlier ones are answered or not. */
export async function paced(
  rate: number,
  seconds: number,
  send: (n: number) => Promise<boolean>,
): Promise<Sent> {
  const start = performance.now()
  const sent: Sent = { answered: 0, failed: 0, seconds: 0, milliseconds: [] }
  const under: Promise<void>[] = []
  const one = async (n: number) => {
    const due = start + (n * 1000) / rate
    const isAnswered = await send(n)
    sent.milliseconds.push(performance.now() - due)
    sent[isAnswered ? 'answered' : 'failed']++
  }
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
  const sent: Sent = { answered: 0, failed: 0, seconds: 0, milliseconds: [] }
  let n = 0
  const one = async () => {
    while (since(start) < seconds) {
      const at = performance.now()
      const isAnswered = await send(n++)
      sent.milliseconds.push(performance.now() - at)
      sent[isAnswered ? 'answered' : 'failed']++
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  return { ...sent, seconds: since(start) }
}

/** @param share 0.99 for the hundredth slowest */
export function percentile(milliseconds: number[], share: number): number {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
