import type { Metadata } from 'next'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { AskedList } from '@/components/newsroom/search/asked-list'
import { SearchViews } from '@/components/newsroom/search/search-views'
import { db } from '@/db/client'
import { listAsked } from '@/newsroom/search/asked'
import { requireRole } from '../../../session'
import type { Query } from '../row'

export const metadata: Metadata = { title: 'Tìm kiếm của người đọc' }
const most = 100

export default async function AskedPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('publisher')
  const missed = (await searchParams).xem !== 'nhieu'
  const asked = await listAsked(db(), missed, most)
  return (
    <ListPage
      title="Tìm kiếm của người đọc"
      about="Những từ người đọc đã tìm trong 30 ngày qua. Không ghi ai đã tìm."
    >
      <SearchViews current={missed ? 'missed' : 'most'} />
      {asked.length === 0 && (
        <p className="nothing">
          {missed ? 'Từ nào người đọc tìm cũng có bài.' : 'Chưa có ai tìm trong 30 ngày qua.'}
        </p>
      )}
      <AskedList asked={asked} />
    </ListPage>
  )
}
