import { db } from '@/db/client'
import { readLabels } from '@/newsroom/codes/labels'
import { measure } from '@/sharing/print/fonts'
import { leastSide, mostCodes, mostLabels, sheetPapers } from '@/sharing/print/paper'
import { sheetPages } from '@/sharing/print/sheet'
import { answerPrint, refusal, tooMuch } from '../answer'

/** Sheets of labels: `?ma=b4t9x*6,r2h6w*3&kho=A4&moi-to=12&canh=32&tu=4`. */
export async function GET(request: Request): Promise<Response> {
  const refused = await refusal()
  if (refused) return refused
  const query = new URL(request.url).searchParams
  const asked = (query.get('ma') ?? '').split(',').map((it) => it.split('*'))
  const codes = asked.map(([code = '']) => code)
  const times = asked.map(([, n]) => Math.max(1, Math.round(Number(n)) || 1))
  if (codes.length > mostCodes || times.reduce((sum, n) => sum + n) > mostLabels) return tooMuch()
  const labels = await readLabels(db(), codes)
  if (labels.length === 0 || labels.length < codes.length)
    return new Response('Không có mã này.', { status: 404 })
  const many = labels.flatMap((label, n) => Array.from({ length: times[n] ?? 1 }, () => label))
  const paper = sheetPapers.find((it) => it === query.get('kho')) ?? 'A4'
  const side = Math.min(150, Math.max(leastSide, Number(query.get('canh')) || 32))
  const perSheet = Number(query.get('moi-to')) || 12
  const used = (Number(query.get('tu')) || 1) - 1
  const { pages, side: real, empty } = sheetPages(many, { paper, perSheet, side, used }, measure)
  const name = `to-nhan-${codes[0]}-${paper}`
  const title = `Tờ nhãn ${labels[0]?.title ?? ''}`
  return answerPrint(query, { pages, side: real, empty, codes, title, name, pictures: () => Buffer.alloc(0) })
}
