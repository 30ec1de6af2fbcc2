import type { Metadata } from 'next'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { OrderedList } from '@/components/newsroom/directory/ordered-list.client'
import { db } from '@/db/client'
import { listSections } from '@/newsroom/directory/sections'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'
import { savedName, type Query } from '../row'
import { move, retire } from './actions'

export const metadata: Metadata = { title: 'Chuyên mục' }

export default async function SectionsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('administrator')
  const sections = await listSections(db())
  return (
    <ListPage
      title="Chuyên mục"
      about="Thứ tự ở đây là thứ tự trên thanh điều hướng và trang chủ. Tiểu mục đứng dưới chuyên mục của nó."
      add={{ href: '/admin/chuyen-muc/moi', label: 'Chuyên mục mới' }}
      saved={savedName(sections, (await searchParams).xong)}
    >
      <OrderedList
        label="Chuyên mục theo thứ tự"
        move={move}
        retire={retire}
        entries={sections.map((it) => ({
          id: it.id,
          name: it.name,
          href: `/admin/chuyen-muc/${it.id}`,
          group: it.parentId === null ? '' : String(it.parentId),
          under: it.description || 'Chưa có lời giới thiệu',
          fact: `${number(it.articles)} bài`,
          chips: it.retired ? [{ words: 'Thôi dùng', icon: 'withdrawn', look: 'quiet' }] : [],
          faded: it.retired,
          retired: it.retired,
        }))}
      />
      {sections.length === 0 && (
        <p className="nothing">
          Chưa có chuyên mục nào. Lập chuyên mục đầu tiên rồi mới xếp và gửi bài được.
        </p>
      )}
    </ListPage>
  )
}
