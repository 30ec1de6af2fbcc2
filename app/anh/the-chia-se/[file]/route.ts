import { answerFile } from '@/app/stored-file'
import { db } from '@/db/client'
import { keptCard } from '@/newsroom/media/cards'
import { cardUrl } from '@/sharing/cards/card'

type Context = { params: Promise<{ file: string }> }

/** Gone with its article: nobody may keep it for longer than this, in seconds. */
const oneHour = 'public, max-age=3600'

/** The share card of an article. An older address of it leads to the present one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, id, key = ''] = /^([1-9]\d{0,14})-([0-9a-f]{16})\.jpg$/.exec((await params).file) ?? []
  const found = id ? await keptCard(db(), Number(id), key) : null
  if (found !== null && typeof found !== 'string')
    return new Response(null, {
      status: 302,
      headers: { Location: cardUrl(Number(id), found.moved), 'Cache-Control': 'no-store' },
    })
  const answer = await answerFile(
    request,
    found === null ? null : { path: found, mime: 'image/jpeg', tag: key },
  )
  if (answer.ok) answer.headers.set('Cache-Control', oneHour)
  return answer
}
