import { currentActor } from '@/app/session'
import { refuseSignedOut } from '@/app/uploads/answer'
import { db } from '@/db/client'
import { readCardDraft } from '@/newsroom/media/card-draft'
import { drawCard } from '@/newsroom/media/cards'

const longest = 300

/** The share card of a story that is being written: `?tit=…&muc=3&anh=12`. */
export async function GET(request: Request): Promise<Response> {
  if (!(await currentActor())) return refuseSignedOut()
  const query = new URL(request.url).searchParams
  const id = (name: string) => (/^[1-9]\d{0,8}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null)
  const title = (query.get('tit') ?? '').slice(0, longest)
  const card = await readCardDraft(db(), { title, sectionId: id('muc'), mediaId: id('anh') })
  return new Response(new Uint8Array(await drawCard(card)), {
    headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, no-store' },
  })
}
