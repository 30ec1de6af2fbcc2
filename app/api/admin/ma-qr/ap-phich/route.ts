import { db } from '@/db/client'
import { cropped } from '@/newsroom/codes/crop'
import { readPoster } from '@/newsroom/codes/labels'
import { measure } from '@/sharing/print/fonts'
import { posterPapers } from '@/sharing/print/paper'
import { posterPage, posterPicture } from '@/sharing/print/poster'
import { answerPrint, refusal } from '../answer'

const pixelsOfAMillimetre = 7

/** A poster of one code: `?ma=k7m2p&kho=A3`. */
export async function GET(request: Request): Promise<Response> {
  const refused = await refusal()
  if (refused) return refused
  const query = new URL(request.url).searchParams
  const code = query.get('ma') ?? ''
  const found = await readPoster(db(), code)
  if (!found) return new Response('Không có mã này.', { status: 404 })
  const paper = posterPapers.find((it) => it === query.get('kho')) ?? 'A4'
  const box = posterPicture(paper)
  const [width, height] = [box.width, box.height].map((it) => Math.round(it * pixelsOfAMillimetre))
  const bytes = found.file && (await cropped(found.file, { width: width!, height: height! }))
  const poster = { ...found, picture: bytes ? found.picture : null }
  const { page, side } = posterPage(poster, paper, measure)
  const name = `ap-phich-${code}-${paper}`
  return answerPrint(query, {
    pages: [page],
    side,
    title: found.title,
    name,
    pictures: () => bytes ?? Buffer.alloc(0),
  })
}
