import sharp from 'sharp'
import { currentActor } from '@/app/session'
import { db } from '@/db/client'
import { env } from '@/env'
import { atLeast } from '@/newsroom/actor'
import { isHouseAddress, tryCodes } from '@/newsroom/codes/trial'
import { inClear } from '@/sharing/address'
import type { Page } from '@/sharing/print/marks'
import { mostCodes, mostLabels } from '@/sharing/print/paper'
import { pdfOf } from '@/sharing/print/pdf'
import type { Cell } from '@/sharing/print/sheet'
import { svgOf, type Pictures } from '@/sharing/print/svg'

const printed = 300
const never = { 'Cache-Control': 'private, no-store' }

/** 401 or 403 for whoever may not; null for a publisher. */
export async function refusal(): Promise<Response | null> {
  const actor = await currentActor()
  if (!actor) return new Response('Phiên đăng nhập đã hết.', { status: 401, headers: never })
  if (atLeast(actor, 'publisher')) return null
  return new Response('Việc này dành cho thư ký tòa soạn trở lên.', { status: 403, headers: never })
}

/** Nothing is left out of a print in silence. */
export const tooMuch = () =>
  new Response(`Mỗi lần in nhiều nhất ${mostCodes} mã, ${mostLabels} nhãn.`, { status: 413, headers: never })

type Printed = {
  pages: Page[]
  side: number
  empty: Cell[]
  codes: string[]
  title: string
  name: string
  pictures: Pictures
}

/** `?dang=pdf`, `png` (`?to=` says which sheet, 300 dpi), or the marks of the first sheet for the preview on screen. */
export async function answerPrint(query: URLSearchParams, it: Printed): Promise<Response> {
  const kind = query.get('dang')
  const file = (type: string, ending: string, body: Buffer) =>
    new Response(new Uint8Array(body), {
      headers: {
        ...never,
        'Content-Type': type,
        'Content-Disposition': `${query.has('xem') ? 'inline' : 'attachment'}; filename="${it.name}.${ending}"`,
      },
    })
  if (kind === 'pdf') return file('application/pdf', 'pdf', await pdfOf(it.pages, it.title, it.pictures))
  if (kind === 'png') {
    const page = it.pages[Number(query.get('to') ?? 1) - 1] ?? it.pages[0]
    if (!page) return new Response(null, { status: 404, headers: never })
    const png = sharp(Buffer.from(svgOf(page, it.pictures, printed))).withMetadata({ density: printed })
    return file('image/png', 'png', await png.png({ palette: false, compressionLevel: 8 }).toBuffer())
  }
  const siteUrl = env().SITE_URL
  const trials = await tryCodes(db(), it.codes)
  const house = isHouseAddress(siteUrl) ? inClear(siteUrl) : null
  return Response.json(
    { page: it.pages[0], side: it.side, empty: it.empty, trials, house },
    { headers: never },
  )
}
