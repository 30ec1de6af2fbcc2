import type { Metadata } from 'next'
import { EntryList } from '@/components/newsroom/directory/entry'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { SearchViews } from '@/components/newsroom/search/search-views'
import { db } from '@/db/client'
import { listSynonyms } from '@/newsroom/search/synonyms'
import { requireRole } from '../../../../session'
import { savedName, type Query } from '../../row'

export const metadata: Metadata = { title: 'Từ đồng nghĩa' }

export default async function SynonymsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('publisher')
  const groups = (await listSynonyms(db())).map((it) => ({ id: it.id, name: it.terms.join(' = ') }))
  return (
    <ListPage
      title="Tìm kiếm của người đọc"
      about="Tên cũ và tên mới của phường xã, chữ viết tắt như UBND, HĐND: tìm một cách gọi thì thấy bài của mọi cách."
      add={{ href: '/admin/tim-kiem/dong-nghia/moi', label: 'Nhóm từ mới' }}
      saved={savedName(groups, (await searchParams).xong)}
    >
      <SearchViews current="synonyms" />
      {groups.length === 0 && <p className="nothing">Chưa có nhóm từ đồng nghĩa nào.</p>}
      <EntryList
        label="Nhóm từ đồng nghĩa"
        entries={groups.map((it) => ({ ...it, href: `/admin/tim-kiem/dong-nghia/${it.id}` }))}
      />
    </ListPage>
  )
}
