import type { PickedMedia } from '@/components/newsroom/media/picked'
import { expireFromRoute } from '@/app/expire'
import { answer, answerUpload } from '@/app/uploads/answer'
import { db } from '@/db/client'
import { pickedFrom } from '@/newsroom/media/library/picked'
import { replaceMedium } from '@/newsroom/media/library/replace'

type Context = { params: Promise<{ id: string }> }

/** Puts one file (multipart, field `file`) in the place of a medium; every use stays. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: asked } = await params
  const id = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : 0
  return answerUpload(
    request,
    (actor, taken) => replaceMedium(actor, { id, ...taken }, db()),
    async ({ row, change }) => {
      expireFromRoute(change)
      return answer(pickedFrom(row) satisfies PickedMedia)
    },
  )
}
