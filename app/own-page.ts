import { env } from '@/env'

/**
 * The finished HTML of one of our own public pages, for a route that answers with that page under a status or
 * with words that no cached page can have. Asked from this very server, so it comes from the cache as readers get it.
 * @param path encoded, with its leading slash
 */
export async function ownPage(path: string): Promise<string> {
  const { HOST, PORT } = env()
  const host = ['0.0.0.0', '::'].includes(HOST) ? '127.0.0.1' : HOST
  const answer = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${PORT}${path}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
  })
  return answer.text()
}
