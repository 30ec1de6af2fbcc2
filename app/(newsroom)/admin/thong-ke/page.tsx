import type { Metadata } from 'next'
import Link from 'next/link'
import { Bars } from '@/components/newsroom/plots/bars'
import { Lines } from '@/components/newsroom/plots/lines'
import { Button } from '@/components/newsroom/ui/button'
import { db } from '@/db/client'
import { readStatistics } from '@/newsroom/statistics/read'
import { lastDays } from '@/newsroom/statistics/span'
import { shareChannels } from '@/sharing/channels'
import { dayMonth, vietnamDay } from '@/vietnamese/dates'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'

export const metadata: Metadata = { title: 'Thống kê' }
type Props = { searchParams: Promise<{ trong?: string | string[] }> }

const views = [
  ['tuan', '7 ngày'],
  ['thang', '30 ngày'],
  ['quy', '90 ngày'],
] as const
const inPage: Record<string, string> = {
  native: 'Chia sẻ bằng máy',
  copy: 'Chép liên kết',
  'zalo-group': 'Chép cho nhóm Zalo',
  embed: 'Chép mã nhúng',
}
const channelName = (id: string) => shareChannels.find((it) => it.id === id)?.name ?? inPage[id] ?? id
const shown = 10

export default async function StatisticsPage({ searchParams }: Props) {
  await requireRole('publisher')
  const asked = [(await searchParams).trong ?? ''].flat()[0]
  const view = views.find(([id]) => id === asked) ?? views[1]
  const it = await readStatistics(db(), lastDays(view[0]))
  const sum = (of: 'reads' | 'scans' | 'shares') => it.days.reduce((all, day) => all + day[of], 0)
  const days = it.days.map((day) => dayMonth(`${day.day}T00:00:00+07:00`))
  const top = <T,>(lines: T[]) => lines.slice(0, shown)
  return (
    <>
      <div className="page-head">
        <h1>Thống kê</h1>
        <form className="actions" action="/api/admin/thong-ke" method="get">
          <label className="line">
            Báo cáo tháng
            <input
              className="field"
              type="month"
              name="thang"
              defaultValue={vietnamDay(new Date()).slice(0, 7)}
              required
            />
          </label>
          <Button type="submit" name="dang" value="xlsx" icon="down">
            Excel
          </Button>
          <Button type="submit" name="dang" value="csv">
            CSV
          </Button>
        </form>
      </div>
      <nav className="views" aria-label="Trong khoảng">
        {views.map(([id, name]) => (
          <Link
            key={id}
            href={`/admin/thong-ke?trong=${id}`}
            aria-current={id === view[0] ? 'page' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      <section className="where-from">
        <h2>{view[1]} qua</h2>
        <dl className="totals">
          {(
            [
              ['lượt đọc', sum('reads')],
              ['lượt quét mã', sum('scans')],
              ['chạm chia sẻ', sum('shares')],
            ] as const
          ).map(([name, n]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{number(n)}</dd>
            </div>
          ))}
        </dl>
        <Lines
          label={`Lượt đọc, quét mã và chia sẻ mỗi ngày, từ ${days[0]} đến ${days.at(-1)}`}
          names={days}
          lines={[
            { name: 'đọc', look: 'read', values: it.days.map((day) => day.reads) },
            { name: 'quét mã', look: 'scan', values: it.days.map((day) => day.scans) },
            { name: 'chia sẻ', look: 'share', values: it.days.map((day) => day.shares) },
          ]}
        />
        <p className="meta">
          Một người tính một lần mỗi giờ cho mỗi bài; không tính máy tự động và người của tòa soạn. Không lưu
          địa chỉ IP.
        </p>
      </section>
      <div className="figures">
        <section>
          <h2>Bài được đọc nhiều</h2>
          <Bars
            caption="Bài được đọc nhiều"
            unit="lượt"
            bars={top(it.articles).map((line) => ({
              ...line,
              n: line.reads,
              href: `/admin/ma-qr/bai/${line.id}`,
            }))}
          />
        </section>
        <section>
          <h2>Nơi đặt mã được quét nhiều</h2>
          <Bars
            caption="Nơi đặt mã"
            unit="lượt quét"
            bars={top(it.places).map((line) => ({ ...line, n: line.scans }))}
          />
        </section>
        <section>
          <h2>Chuyên mục</h2>
          <Bars
            caption="Chuyên mục"
            unit="lượt đọc"
            bars={top(it.sections).map((line) => ({ ...line, n: line.reads }))}
          />
        </section>
        <section>
          <h2>Tác giả</h2>
          <Bars
            caption="Tác giả"
            unit="lượt đọc"
            bars={top(it.authors).map((line) => ({ ...line, n: line.reads }))}
          />
        </section>
        <section>
          <h2>Kênh chia sẻ</h2>
          <Bars
            caption="Kênh chia sẻ"
            unit="lần chạm"
            bars={it.channels.map((line) => ({
              id: line.channel,
              name: channelName(line.channel),
              n: line.n,
            }))}
          />
        </section>
      </div>
    </>
  )
}
