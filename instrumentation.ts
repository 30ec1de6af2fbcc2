import type { Instrumentation } from 'next'

/** Called once when a server starts, never by the build. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ startClock }, { startCounting }, { startCards }, { keepAddressesHonest }, { env }] =
    await Promise.all([
      import('./app/clock'),
      import('./app/counting'),
      import('./app/cards'),
      import('./client-address'),
      import('./env'),
    ])
  keepAddressesHonest(env().TRUSTED_PROXIES)
  startClock()
  startCounting()
  startCards()
}

/** Logs what a reader is told of by its id alone. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./log')
  const { cause, digest } = error as { cause?: unknown; digest?: string }
  const id = request.headers['x-request-id'] ?? digest
  log.error({ id, method: request.method, path: request.path, route: context.routePath, err: cause ?? error })
}
