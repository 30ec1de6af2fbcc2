import { db } from '@/db/client'
import { cropped } from '@/newsroom/codes/crop'
import { readPosters } from '@/newsroom/codes/labels'
import { measure } from '@/sharing/print/fonts'
import { mostCodes, posterPapers } from '@/sharing/print/paper'
import { posterPage, posterPicture } from '@/sharing/print/poster'
import { answerPrint, refusal, tooMuch } from '../answer'

const pixelsOfAMillimetre = 7

/** Posters, one for each code: `?ma=k7m2p,b4t9x&kho=A3`. */
export async function GET(request: Request): Promise<Response> {
  const refused = await refusal()
  if (refused) return refused
  const query = new URL(request.url).searchParams
  const asked = (query.get('ma') ?? '').split(',')
  if (asked.length > mostCodes) return tooMuch()
  const found = await readPosters(db(), asked)
  if (found.length < asked.length) return new Response('Không có mã này.', { status: 404 })
  const paper = posterPapers.find((it) => it === query.get('kho')) ?? 'A4'
  const box = posterPicture(paper)
  const [width, height] = [box.width, box.height].map((it) => Math.round(it * pixelsOfAMillimetre))
  const pictures = new Map<string, Buffer>()
  for (const { picture, file } of found) {
    if (!picture || !file || pictures.has(picture.src)) continue
    const bytes = await cropped(file, { width: width!, height: height! })
    if (bytes) pictures.set(picture.src, bytes)
  }
  const posters = found.map(({ picture, ...it }) => {
    const drawn = picture && pictures.has(picture.src) ? picture : null
    return posterPage({ ...it, picture: drawn }, paper, measure)
  })
  return answerPrint(query, {
    pages: posters.map((it) => it.page),
    side: posters[0]!.side,
    empty: [],
    codes: asked,
    title: `Áp phích ${found[0]!.title}`,
    name: `ap-phich-${asked[0]}-${paper}`,
    pictures: (src) => pictures.get(src) ?? Buffer.alloc(0),
  })
}
