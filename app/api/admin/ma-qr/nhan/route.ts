import { db } from '@/db/client'
import { mostPlaces } from '@/newsroom/codes/issue'
import { readLabels } from '@/newsroom/codes/labels'
import { measure } from '@/sharing/print/fonts'
import { leastSide, sheetPapers } from '@/sharing/print/paper'
import { sheetPages } from '@/sharing/print/sheet'
import { answerPrint, refusal } from '../answer'

/** Sheets of labels: `?ma=b4t9x*6,r2h6w*3&kho=A4&moi-to=12&canh=32`. */
export async function GET(request: Request): Promise<Response> {
  const refused = await refusal()
  if (refused) return refused
  const query = new URL(request.url).searchParams
  const asked = (query.get('ma') ?? '').split(',').slice(0, mostPlaces)
  const codes = asked.map((it) => it.split('*')[0] ?? '')
  const labels = await readLabels(db(), codes)
  if (labels.length === 0 || labels.length < codes.length)
    return new Response('Không có mã này.', { status: 404 })
  const times = asked.map((it) => Math.min(500, Math.max(1, Number(it.split('*')[1] ?? 1) || 1)))
  const many = labels.flatMap((label, n) => Array.from({ length: times[n] ?? 1 }, () => label)).slice(0, 2000)
  const paper = sheetPapers.find((it) => it === query.get('kho')) ?? 'A4'
  const side = Math.min(150, Math.max(leastSide, Number(query.get('canh')) || 32))
  const perSheet = Number(query.get('moi-to')) || 12
  const { pages, side: real } = sheetPages(many, { paper, perSheet, side }, measure)
  const shown = query.get('dang') ? pages : pages.slice(0, 1)
  const name = `to-nhan-${codes[0]}-${paper}`
  const title = `Tờ nhãn ${labels[0]?.title ?? ''}`
  return answerPrint(query, { pages: shown, side: real, title, name, pictures: () => Buffer.alloc(0) })
}
