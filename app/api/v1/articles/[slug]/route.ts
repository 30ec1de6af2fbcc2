import { jsonAnswer, jsonProblem, preflight } from '@/app/machines/api'
import { db } from '@/db/client'
import { env } from '@/env'
import { readFull } from '@/portal/machines/full'

type Context = { params: Promise<{ slug: string }> }

export const OPTIONS = preflight

/** One published article with its HTML, text and blocks. */
export async function GET(request: Request, { params }: Context) {
  const [article] = await readFull(db(), env().SITE_URL, { slug: (await params).slug }, 1)
  if (!article) return jsonProblem(404, 'There is no published article of that slug.')
  return jsonAnswer(request, article)
}
