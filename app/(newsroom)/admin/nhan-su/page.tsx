import type { Metadata } from 'next'
import Link from 'next/link'
import { StaffTable } from '@/components/newsroom/staff/staff-table'
import { stateNames } from '@/components/newsroom/staff/state-names'
import { Icon } from '@/components/newsroom/ui/icon'
import { db } from '@/db/client'
import { listStaff, type PersonState } from '@/newsroom/staff/list'
import { fold } from '@/vietnamese/fold'
import { requireRole } from '../../../session'

export const metadata: Metadata = { title: 'Nhân sự' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const views: [string, string, PersonState | null][] = [
  ['', 'Tất cả', null],
  ['dang-lam', stateNames.active, 'active'],
  ['moi', stateNames.invited, 'invited'],
  ['khoa', stateNames.locked, 'locked'],
]

export default async function StaffPage({ searchParams }: Props) {
  await requireRole('administrator')
  const asked = await searchParams
  const one = (name: string) => [asked[name]].flat()[0]?.trim() ?? ''
  const all = await listStaff(db())
  const [view, , state] = views.find(([key]) => key === one('loc')) ?? views[0]!
  const words = one('q').slice(0, 100)
  const shown = all.filter(
    (it) => (!state || it.state === state) && fold(`${it.name} ${it.email}`).includes(fold(words)),
  )
  return (
    <>
      <div className="page-head">
        <h1>Nhân sự</h1>
        <div className="actions">
          <Link className="button primary" href="/admin/nhan-su/moi" prefetch={false}>
            <Icon name="plus" />
            Mời người mới
          </Link>
        </div>
      </div>
      <nav className="views" aria-label="Lọc nhân sự">
        {views.map(([key, label, wanted]) => (
          <Link
            key={key}
            href={key ? `/admin/nhan-su?loc=${key}` : '/admin/nhan-su'}
            aria-current={key === view ? 'page' : undefined}
          >
            {label}
            <span className="count">{all.filter((it) => !wanted || it.state === wanted).length}</span>
          </Link>
        ))}
      </nav>
      <form className="filters" role="search" action="/admin/nhan-su">
        <div className="search">
          <Icon name="search" />
          <input
            className="field"
            type="search"
            name="q"
            aria-label="Tìm người theo tên hoặc thư điện tử"
            placeholder="Tìm tên, thư điện tử…"
            defaultValue={words}
            key={words}
            data-search=""
            maxLength={100}
          />
          <kbd>/</kbd>
        </div>
        {view && <input type="hidden" name="loc" value={view} />}
      </form>
      {shown.length > 0 ? (
        <StaffTable rows={shown} now={new Date().toISOString()} />
      ) : (
        <p className="nothing">Không có ai khớp.</p>
      )}
    </>
  )
}
