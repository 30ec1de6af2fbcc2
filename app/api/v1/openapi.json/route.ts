import { jsonAnswer, preflight } from '@/app/machines/api'
import { openapi } from '@/app/machines/openapi'
import { env } from '@/env'

export const OPTIONS = preflight

export const GET = (request: Request) => jsonAnswer(request, openapi(env().SITE_URL))
