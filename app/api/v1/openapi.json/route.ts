import { connection } from 'next/server'
import { jsonAnswer, preflight } from '@/app/machines/api'
import { openapi } from '@/app/machines/openapi'
import { env } from '@/env'

export const OPTIONS = preflight

export async function GET(request: Request) {
  await connection()
  return jsonAnswer(request, openapi(env().SITE_URL))
}
