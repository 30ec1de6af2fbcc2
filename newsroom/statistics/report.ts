import { channelName } from '@/sharing/channels'
import { shortDate } from '@/vietnamese/dates'
import { number } from '@/vietnamese/numbers'
import { totalsOf, type Line, type Statistics, type Totals } from './read'

/** A day is its midnight in UTC: spreadsheets know no zones. */
export type Cell = string | number | Date
export type Table = {
  name: string
  head: string[]
  rows: Cell[][]
  /** The last line, apart from what is sorted. */
  total?: Cell[]
}
export type Report = {
  /** `Tháng 11/2026` */
  month: string
  /** The month before, and what was counted in it. */
  before: { month: string; totals: Totals }
  site: string
  /** The last moment that is counted, where the month still runs. */
  until: Date | null
  statistics: Statistics
}

const counted = ['Lượt đọc', 'Lượt quét mã', 'Chạm chia sẻ', 'In, nghe, bản gọn']
const cells = (it: Totals): number[] => [it.reads, it.scans, it.shares, it.others]
const dayOf = (yyyyMmDd: string) => new Date(`${yyyyMmDd}T00:00:00Z`)

/** A report as tables, each with its head: the whole first, as whoever leads the newsroom reads it. */
export function tablesOf(report: Report): Table[] {
  const { statistics: it } = report
  const named = (name: string, lines: Line[]): Table => ({
    name,
    head: [name, ...counted],
    rows: lines.map((line) => [line.name, ...cells(line)]),
  })
  return [
    summary(report),
    {
      name: 'Theo ngày',
      head: ['Ngày', ...counted],
      rows: it.days.map((day) => [dayOf(day.day), ...cells(day)]),
      total: ['Cả tháng', ...cells(totalsOf(it.days))],
    },
    {
      name: 'Bài',
      head: ['Bài', 'Chuyên mục', 'Ngày đăng', 'Mã', ...counted],
      rows: it.articles.map((line) => [
        line.name,
        line.under,
        dayOf(line.publishedOn),
        line.code,
        ...cells(line),
      ]),
    },
    named('Chuyên mục', it.sections),
    named('Tác giả', it.authors),
    {
      name: 'Nơi đặt mã',
      head: ['Nơi đặt', 'Phường, xã', 'Ghi chú', 'Mã', 'Dẫn tới', 'Cấp ngày', 'Lượt quét mã'],
      rows: it.places.map((line) => [
        line.name,
        line.ward,
        line.note,
        line.code,
        line.to,
        dayOf(line.issuedOn),
        line.n,
      ]),
      total: ['Mã chính, cuối bài và trên bản in', '', '', '', '', '', it.mainScans],
    },
    {
      name: 'Kênh chia sẻ',
      head: ['Kênh', 'Chạm chia sẻ'],
      rows: it.channels.map((line) => [channelName(line.channel), line.n]),
    },
  ]
}

function summary({ month, before, site, until, statistics }: Report): Table {
  const totals = cells(totalsOf(statistics.days))
  const earlier = cells(before.totals)
  const rows = counted.map((name, n): Cell[] => {
    const [now = 0, then = 0] = [totals[n], earlier[n]]
    return [name, now, then, now - then]
  })
  const { articles, articlesRead } = statistics
  const silent = statistics.places.filter((it) => it.n === 0).length
  const notes = [
    `${site}, báo cáo ${month.toLowerCase()}${until ? `, tới ${shortDate(until)}` : ''}`,
    'Một người tính một lần mỗi giờ cho mỗi bài; không tính máy tự động và người của tòa soạn.',
    ...(articlesRead > articles.length
      ? [`Bảng Bài ghi ${number(articles.length)} bài được đọc nhiều nhất; các bảng khác tính mọi bài.`]
      : []),
    'Người chọn không bị theo dõi chỉ có trong tổng từng ngày: cộng từng bài có thể ít hơn tổng.',
  ]
  return {
    name: 'Tổng quan',
    head: ['', month, before.month, 'Hơn kém'],
    rows: [
      ...rows,
      ['Bài có người đọc', articlesRead],
      ['Nơi đặt mã', statistics.places.length],
      ['Nơi đặt cả tháng không ai quét', silent],
      [],
      ...notes.map((it) => [it]),
    ],
  }
}
