import type { Metadata } from 'next'
import Link from 'next/link'
import { Bars } from '@/components/newsroom/plots/bars'
import { Lines } from '@/components/newsroom/plots/lines'
import { Button } from '@/components/newsroom/ui/button'
import { db } from '@/db/client'
import { readCourses, type Courses } from '@/newsroom/statistics/courses'
import { subjectOf } from '@/newsroom/codes/subject'
import { comparison } from '@/newsroom/statistics/compare'
import { readStatistics, readTotals, totalsOf, wasCounting, type Line } from '@/newsroom/statistics/read'
import { lastDays, lastMonths, spanBefore } from '@/newsroom/statistics/span'
import { channelName } from '@/sharing/channels'
import { dayMonth } from '@/vietnamese/dates'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'
import { hrefOf } from '../ma-qr/places'
import { placeName, Silent } from './silent'

export const metadata: Metadata = { title: 'Thống kê' }
type Props = { searchParams: Promise<{ trong?: string | string[] }> }

const views = [
  ['tuan', '7 ngày'],
  ['thang', '30 ngày'],
  ['quy', '90 ngày'],
] as const
const shown = 10
const monthsOffered = 24

export default async function StatisticsPage({ searchParams }: Props) {
  await requireRole('publisher')
  const asked = [(await searchParams).trong ?? ''].flat()[0]
  const view = views.find(([id]) => id === asked) ?? views[1]
  const span = lastDays(view[0])
  const earlier = spanBefore(span, view[0])
  const [it, before, isComparable] = await Promise.all([
    readStatistics(db(), span, shown),
    readTotals(db(), earlier),
    wasCounting(db(), earlier.from),
  ])
  const totals = totalsOf(it.days)
  const whole = totalsOf(it.days.slice(0, -1))
  const top = <T extends { id: number }>(lines: T[]) => lines.slice(0, shown)
  const idsOf = (lines: { id: number }[]) => top(lines).map((line) => line.id)
  const courses = await readCourses(db(), span, {
    articles: idsOf(it.articles),
    sections: idsOf(it.sections),
    authors: idsOf(it.authors),
    places: idsOf(it.places),
  })
  const values = (of: 'reads' | 'scans' | 'shares') => it.days.map((day) => day[of])
  const days = it.days.map((day) => dayMonth(`${day.day}T00:00:00+07:00`))
  const read = (lines: Line[], of: keyof Courses) =>
    top(lines).map((line) => ({ ...line, n: line.reads, days: courses[of].get(line.id) }))
  return (
    <>
      <div className="page-head">
        <h1>Thống kê</h1>
        <form className="actions" action="/api/admin/thong-ke" method="get">
          <label className="report-month">
            <span>Báo cáo</span>
            <select className="field" name="thang">
              {lastMonths(monthsOffered).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Button type="submit" name="dang" value="xlsx" icon="lower">
            Excel
          </Button>
          <Button
            type="submit"
            name="dang"
            value="csv"
            icon="lower"
            title="Cho phần mềm khác. Để mở bằng Excel, tải tệp Excel."
          >
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
              ['lượt đọc', 'reads'],
              ['lượt quét mã', 'scans'],
              ['chạm chia sẻ', 'shares'],
              ['in, nghe, bản gọn', 'others'],
            ] as const
          ).map(([name, of]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{number(totals[of])}</dd>
              <dd className="compared">{isComparable && comparison(whole[of], before[of])}</dd>
            </div>
          ))}
        </dl>
        <Lines
          label={`Lượt đọc mỗi ngày, từ ${days[0]} đến ${days.at(-1)}`}
          names={days}
          lines={[{ name: 'đọc', look: 'read', values: values('reads') }]}
        />
        <Lines
          label={`Lượt quét mã và chạm chia sẻ mỗi ngày, từ ${days[0]} đến ${days.at(-1)}`}
          names={days}
          lines={[
            { name: 'quét mã', look: 'scan', values: values('scans') },
            { name: 'chia sẻ', look: 'share', values: values('shares') },
          ]}
        />
        <p className="meta">
          {isComparable && `Tăng giảm so với ${view[1]} liền trước, không kể hôm nay. `}
          Ngày cuối tính tới giờ này. Một người tính một lần mỗi giờ cho mỗi bài; không tính máy tự động và
          người của tòa soạn. Không lưu địa chỉ IP.
        </p>
      </section>
      <div className="figures">
        <section>
          <h2>Bài được đọc nhiều</h2>
          <Bars
            caption="Bài được đọc nhiều"
            unit="lượt"
            bars={read(it.articles, 'articles').map((line) => ({
              ...line,
              href: `/admin/ma-qr/bai/${line.id}`,
            }))}
          />
        </section>
        <section>
          <h2>Nơi đặt mã</h2>
          <Bars
            caption="Nơi đặt mã, quét nhiều trước"
            unit="lượt quét"
            bars={top(it.places).map((place) => ({
              id: place.id,
              name: placeName(place),
              href: hrefOf(subjectOf(place)),
              under: `${place.to} · /q/${place.code}`,
              n: place.n,
              days: courses.places.get(place.id),
            }))}
          />
          <Silent places={it.places.filter((place) => place.n === 0)} time={view[1]} />
          <p className="meta">
            Ngoài ra {number(it.mainScans)} lượt quét mã chính, ở cuối bài và trên bản in.{' '}
            <Link href="/admin/ma-qr" prefetch={false}>
              Mọi mã
            </Link>
          </p>
        </section>
        <section>
          <h2>Chuyên mục</h2>
          <Bars caption="Chuyên mục" unit="lượt đọc" bars={read(it.sections, 'sections')} />
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
        <section>
          <h2>Tác giả</h2>
          <Bars caption="Tác giả" unit="lượt đọc" bars={read(it.authors, 'authors')} />
        </section>
      </div>
    </>
  )
}
