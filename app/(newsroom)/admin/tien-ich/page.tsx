import type { Metadata } from 'next'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { OrderedList } from '@/components/newsroom/directory/ordered-list.client'
import { utilityWhen } from '@/components/newsroom/directory/utility-when'
import { db } from '@/db/client'
import { listUtilities } from '@/newsroom/directory/utilities'
import { requireRole } from '../../../session'
import { savedName, type Query } from '../row'
import { move } from './actions'

export const metadata: Metadata = { title: 'Tiện ích' }

const places = { today: 'Cần biết hôm nay', side: 'Cạnh bài', both: 'Cả hai nơi' }

export default async function UtilitiesPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('publisher')
  const rows = await listUtilities(db())
  const now = new Date()
  return (
    <ListPage
      title="Tiện ích"
      about="Đường dây nóng, dịch vụ công, lịch cắt điện…: “Cần biết hôm nay” trên trang chủ và “Tiện ích thông tin” cạnh bài."
      add={{ href: '/admin/tien-ich/moi', label: 'Tiện ích mới' }}
      saved={savedName(
        rows.map((it) => ({ id: it.id, name: it.title })),
        (await searchParams).xong,
      )}
    >
      {rows.length === 0 && <p className="nothing">Chưa có tiện ích nào.</p>}
      <OrderedList
        label="Tiện ích theo thứ tự"
        move={move}
        entries={rows.map((it) => ({
          id: it.id,
          name: it.title,
          href: `/admin/tien-ich/${it.id}`,
          group: '',
          under: it.note || it.href,
          fact: places[it.place],
          ...utilityWhen(it, now),
        }))}
      />
    </ListPage>
  )
}
