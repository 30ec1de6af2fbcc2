import { jsonAnswer, preflight } from '@/app/machines/api'
import { openapi } from '@/app/machines/openapi'
import { env } from '@/env'

/** Made when it is asked for, never while the project is built. */
export const dynamic = 'force-dynamic'

export const OPTIONS = preflight

export async function GET(request: Request) {
  return jsonAnswer(request, openapi(env().SITE_URL))
}
