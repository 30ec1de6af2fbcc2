import { db } from '@/db/client'
import { exportLog } from '@/newsroom/log/export'
import { readLogFilter } from '@/newsroom/log/filter'
import { vietnamDay } from '@/vietnamese/dates'
import { currentActor } from '../../../../session'

/** The audit log as CSV, under the same filter as the page. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response('Chưa đăng nhập.\n', { status: 401 })
  const filter = readLogFilter(Object.fromEntries(new URL(request.url).searchParams))
  const done = await exportLog(actor, filter, db())
  if (!done.ok) return new Response('Bạn không đủ quyền xuất nhật ký.\n', { status: 403 })
  const encoder = new TextEncoder()
  const lines = done.value
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      const { done, value } = await lines.next()
      if (done) stream.close()
      else stream.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await lines.return(undefined)),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="nhat-ky-${vietnamDay(new Date())}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
