import { isThisMachine, metricsText } from '@/app/machines/metrics'
import { db } from '@/db/client'
import { readState } from '@/portal/machines/state'

/** Numbers for Prometheus, for this machine alone: X-Forwarded-For is the believed address by now. */
export async function GET(request: Request) {
  if (!isThisMachine(request.headers.get('x-forwarded-for') ?? ''))
    return new Response('Not found\n', { status: 404 })
  const state = await readState(db()).catch(() => null)
  const gauge = (name: string, help: string, value: number) => ({
    name: `congtin_${name}`,
    help,
    type: 'gauge' as const,
    value,
  })
  const text = metricsText([
    gauge('database_up', 'Whether the database answers.', state ? 1 : 0),
    ...(state
      ? [
          gauge('database_bytes', 'Size of the database.', state.databaseBytes),
          gauge(
            'newest_article_timestamp_seconds',
            'When the newest article was published.',
            (state.newest?.getTime() ?? 0) / 1000,
          ),
        ]
      : []),
    gauge('process_uptime_seconds', 'Since this process started.', process.uptime()),
    gauge('process_resident_bytes', 'Memory of this process.', process.memoryUsage.rss()),
  ])
  return new Response(text, { headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' } })
}
