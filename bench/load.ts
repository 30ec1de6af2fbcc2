import autocannon from 'autocannon'
import { readFileSync } from 'node:fs'

export type Load = {
  requestsPerSecond: number
  /** Milliseconds. */
  p99: number
  /** Milliseconds of processor time of the server a request; null where /proc isn't there. */
  cpu: number | null
}

/** Asks for one address with 16 connections for `seconds`, after a warm-up of one. */
export async function load(url: string, serverPid: number, seconds: number): Promise<Load> {
  await autocannon({ url, connections: 16, duration: 1 })
  const before = cpuMilliseconds(serverPid)
  const result = await autocannon({
    url,
    connections: 16,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip' },
  })
  const after = cpuMilliseconds(serverPid)
  if (!result.requests.total) throw new Error(`${url}: nothing was answered`)
  if (result.non2xx > 0) throw new Error(`${url}: ${result.non2xx} answers were no success`)
  return {
    requestsPerSecond: result.requests.average,
    p99: result.latency.p99,
    cpu: before === null || after === null ? null : (after - before) / result.requests.total,
  }
}

/** User and system time of a process; a tick of /proc is 10 ms. */
export function cpuMilliseconds(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}
