import { currentActor } from '@/app/session'
import { db } from '@/db/client'
import { answerTo, signedOut } from '@/newsroom/answer'
import { exportRedirects } from '@/newsroom/redirects/export'

/** Every old address as CSV, in the form that the import takes. */
export async function GET(): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response(signedOut.message, { status: 401 })
  const done = await exportRedirects(actor, {}, db())
  if (!done.ok) return new Response(answerTo(done.failure).message, { status: 403 })
  return new Response(done.value, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="chuyen-huong.csv"',
      'Cache-Control': 'no-store',
    },
  })
}
