import type { Metadata } from 'next'
import { Crumbs } from '@/components/portal/crumbs'
import { JsonLd } from '@/components/portal/json-ld'
import { archiveAddress, Calendar } from '@/components/portal/listing/calendar'
import { Days } from '@/components/portal/listing/days'
import { Years } from '@/components/portal/listing/years'
import { env } from '@/env'
import { monthsBetween } from '@/portal/calendar'
import type { ListItem } from '@/portal/listing'
import { collection } from '@/portal/structured/site'
import { day as dayName } from '@/vietnamese/dates'
import { monthName } from '@/vietnamese/months'
import { number } from '@/vietnamese/numbers'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { pageMetadata } from '../../page-metadata'
import { dayOf, month as monthOf, site } from '../../reads'
import { asked, type Asked } from './asked'

type Props = { params: Promise<{ ngay?: string[] }> }
export const generateStaticParams = () => []

const noon = (day: string) => `${day}T12:00:00+07:00`
const nameOf = ({ whole, day, month }: Asked) =>
  whole ? 'Lưu trữ theo ngày' : day ? dayName(noon(day)) : monthName(month)

const described = (day: string, items: ListItem[]) => ({
  name: `Lưu trữ: ${dayName(noon(day))}`,
  path: archiveAddress(day),
  items,
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const it = await asked((await params).ngay)
  if (!it) return missing
  const path = it.whole ? '/luu-tru' : archiveAddress(it.day ?? it.month)
  const isEmpty = it.day !== null && (await dayOf(it.day)).items.length === 0
  const metadata = pageMetadata({
    title: it.whole ? nameOf(it) : `Lưu trữ: ${nameOf(it)}`,
    about: it.whole ? 'Mọi tin, bài đã đăng, theo từng ngày.' : `Tin, bài đã đăng: ${nameOf(it)}.`,
    path,
  })
  return isEmpty ? { ...metadata, robots: { index: false, follow: true } } : metadata
}

export default async function ArchivePage({ params }: Props) {
  const it = await asked((await params).ngay)
  if (!it) return <Missing />
  const { month, day, whole, first, last } = it
  const [counts, one, around] = await Promise.all([monthOf(month), day ? dayOf(day) : null, site()])
  const years = monthsBetween(first, last)
  const months = years.flatMap((year) => year.months)
  const at = months.indexOf(month)
  const calendar = (
    <Calendar
      month={month}
      counts={counts}
      current={day ?? undefined}
      before={months[at + 1] ?? null}
      after={months[at - 1] ?? null}
    />
  )
  const inMonth = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const trail = [
    whole ? { name: 'Lưu trữ' } : { name: 'Lưu trữ', href: '/luu-tru' },
    ...(whole
      ? []
      : [day ? { name: monthName(month), href: archiveAddress(month) } : { name: monthName(month) }]),
    ...(day ? [{ name: `Ngày ${Number(day.slice(8))}` }] : []),
  ]
  return (
    <Frame>
      {day && one && <JsonLd things={[collection(env().SITE_URL, around, described(day, one.items))]} />}
      <div className="wrap section-page">
        <header className="section-head">
          <Crumbs trail={trail} />
          <h1 className="section-title">{nameOf(it)}</h1>
          <p className="section-about">
            {day
              ? one?.items.length
                ? `${number(one.items.length)} bài đã đăng trong ngày.`
                : 'Không có bài nào đăng trong ngày này.'
              : `${monthName(month)} có ${number(inMonth)} bài. Chọn một ngày trong lịch để đọc.`}
          </p>
        </header>
        <div className={day ? 'archive archive--day' : 'archive'}>
          {!day && calendar}
          {one && (
            <div className="archive__main">
              <Days items={one.items} named now={new Date()} />
              <p className="archive__ways">
                {one.before && (
                  <a href={archiveAddress(one.before)} rel="prev">
                    ‹ {dayName(noon(one.before))}
                  </a>
                )}{' '}
                {one.after && (
                  <a href={archiveAddress(one.after)} rel="next">
                    {dayName(noon(one.after))} ›
                  </a>
                )}
              </p>
            </div>
          )}
          {day ? calendar : <Years years={years} current={whole ? undefined : month} />}
        </div>
      </div>
    </Frame>
  )
}
