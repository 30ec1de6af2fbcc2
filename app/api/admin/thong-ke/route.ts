import { currentActor } from '@/app/session'
import { db } from '@/db/client'
import { atLeast } from '@/newsroom/actor'
import { readReport } from '@/newsroom/statistics/month'
import { tablesOf } from '@/newsroom/statistics/report'
import { csvOf, xlsxOf } from '@/newsroom/statistics/report-files'

const never = { 'Cache-Control': 'private, no-store' }

/** The report of a month: `?thang=2026-11&dang=xlsx`, or `csv`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response('Phiên đăng nhập đã hết.', { status: 401, headers: never })
  if (!atLeast(actor, 'publisher'))
    return new Response('Việc này dành cho thư ký tòa soạn trở lên.', { status: 403, headers: never })
  const query = new URL(request.url).searchParams
  const month = query.get('thang') ?? ''
  const report = await readReport(db(), month)
  if (!report) return new Response('Chọn một tháng đã tới, ví dụ 2026-11.', { status: 400, headers: never })
  const tables = tablesOf(report)
  const isCsv = query.get('dang') === 'csv'
  const body = isCsv ? csvOf(tables) : new Uint8Array(await xlsxOf(tables, report.site))
  return new Response(body, {
    headers: {
      ...never,
      'Content-Type': isCsv
        ? 'text/csv; charset=utf-8'
        : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="thong-ke-${month}.${isCsv ? 'csv' : 'xlsx'}"`,
    },
  })
}
