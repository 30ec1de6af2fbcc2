import type { Metadata } from 'next'
import { LogFilterForm } from '@/components/newsroom/log/filter-form'
import { LogTable } from '@/components/newsroom/log/log-table'
import { LinkButton } from '@/components/newsroom/ui/button'
import { db } from '@/db/client'
import { readLogFilter, writeLogFilter } from '@/newsroom/log/filter'
import { readLog } from '@/newsroom/log/page'
import { readColleagues } from '@/newsroom/staff/colleagues'
import { requireRole } from '../../../session'

export const metadata: Metadata = { title: 'Nhật ký' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function LogPage({ searchParams }: Props) {
  await requireRole('administrator')
  const asked = await searchParams
  const filter = readLogFilter(asked)
  const key = (name: string) => (/^\d{1,15}$/.test(String(asked[name])) ? Number(asked[name]) : undefined)
  const [page, people] = await Promise.all([
    readLog(filter, { before: key('sau'), after: key('truoc') }, db()),
    readColleagues(db()),
  ])
  const query = writeLogFilter(filter)
  return (
    <>
      <div className="page-head">
        <h1>Nhật ký</h1>
        <p className="meta">Không ai sửa hay xóa được dòng nào ở đây.</p>
        <div className="actions">
          <LinkButton icon="lower" href={`/admin/nhat-ky/xuat${query && `?${query}`}`} download>
            Xuất CSV
          </LinkButton>
        </div>
      </div>
      <LogFilterForm filter={filter} people={people} />
      <LogTable page={page} query={query} now={new Date().toISOString()} />
    </>
  )
}
