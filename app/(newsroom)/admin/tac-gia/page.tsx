import type { Metadata } from 'next'
import { EntryList } from '@/components/newsroom/directory/entry'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { ListPager, ListSearch } from '@/components/newsroom/directory/list-search'
import { db } from '@/db/client'
import { listAuthors } from '@/newsroom/directory/authors'
import { askedOf, perPage } from '@/newsroom/directory/listing'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'
import { savedName, small, type Query } from '../row'

export const metadata: Metadata = { title: 'Bút danh' }

export default async function AuthorsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('editor')
  const query = await searchParams
  const asked = askedOf(query)
  const found = await listAuthors(db(), asked)
  return (
    <ListPage
      title="Bút danh"
      about="Tên ký dưới bài, mỗi tên có trang riêng. Bút danh thôi dùng vẫn giữ trang và bài cũ."
      add={{ href: '/admin/tac-gia/moi', label: 'Bút danh mới' }}
      saved={savedName(found, query.xong)}
    >
      <ListSearch label="Tìm bút danh" words={asked.words} />
      {found.length === 0 && (
        <p className="nothing">
          {asked.words ? `Không có bút danh nào có “${asked.words}”.` : 'Chưa có bút danh nào.'}
        </p>
      )}
      <EntryList
        label="Bút danh"
        entries={found.slice(0, perPage).map((it) => ({
          id: it.id,
          name: it.name,
          href: `/admin/tac-gia/${it.id}`,
          under: [it.role, it.writer && `của ${it.writer}`].filter(Boolean).join(' · '),
          picture: small(it.portrait)?.url ?? null,
          icon: 'people',
          fact: `${number(it.articles)} bài`,
          chips: it.retired ? [{ words: 'Thôi dùng', icon: 'withdrawn', look: 'quiet' }] : [],
          faded: it.retired,
        }))}
      />
      <ListPager href="/admin/tac-gia" asked={asked} more={found.length > perPage} />
    </ListPage>
  )
}
