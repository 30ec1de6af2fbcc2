import type { Metadata } from 'next'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { OrderedList } from '@/components/newsroom/directory/ordered-list.client'
import { db } from '@/db/client'
import { listPages } from '@/newsroom/directory/pages'
import { shortDate } from '@/vietnamese/dates'
import { requireRole } from '../../../session'
import { savedName, type Query } from '../row'
import { move } from './actions'

export const metadata: Metadata = { title: 'Trang' }

export default async function PagesPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('publisher')
  const rows = await listPages(db())
  return (
    <ListPage
      title="Trang"
      about="Giới thiệu, liên hệ, quy định…: thứ tự ở đây là thứ tự ở chân trang và sơ đồ trang."
      add={{ href: '/admin/trang/moi', label: 'Trang mới' }}
      saved={savedName(
        rows.map((it) => ({ id: it.id, name: it.title })),
        (await searchParams).xong,
      )}
    >
      {rows.length === 0 && <p className="nothing">Chưa có trang nào.</p>}
      <OrderedList
        label="Trang theo thứ tự"
        move={move}
        entries={rows.map((it) => ({
          id: it.id,
          name: it.title,
          href: `/admin/trang/${it.id}`,
          group: '',
          under: `/trang/${it.slug}`,
          fact: `sửa ${shortDate(it.updatedAt)}`,
          chips: it.published ? [] : [{ words: 'Không hiện', icon: 'withdrawn', look: 'quiet' }],
          faded: !it.published,
        }))}
      />
    </ListPage>
  )
}
