import type { Metadata } from 'next'
import { EntryList } from '@/components/newsroom/directory/entry'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { ListPager, ListSearch } from '@/components/newsroom/directory/list-search'
import { db } from '@/db/client'
import { askedOf, perPage } from '@/newsroom/directory/listing'
import { listTopics } from '@/newsroom/directory/topics'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'
import { savedName, type Query } from '../row'

export const metadata: Metadata = { title: 'Chủ đề' }

export default async function TopicsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('editor')
  const query = await searchParams
  const asked = askedOf(query)
  const found = await listTopics(db(), asked)
  return (
    <ListPage
      title="Chủ đề"
      about="Thẻ của bài, và các dòng sự kiện kể theo mốc thời gian. Mới lập đứng trước."
      add={{ href: '/admin/chu-de/moi', label: 'Chủ đề mới' }}
      saved={savedName(found, query.xong)}
    >
      <ListSearch label="Tìm chủ đề" words={asked.words} />
      {found.length === 0 && (
        <p className="nothing">
          {asked.words ? `Không có chủ đề nào tên có “${asked.words}”.` : 'Chưa có chủ đề nào.'}
        </p>
      )}
      <EntryList
        label="Chủ đề"
        entries={found.slice(0, perPage).map((it) => ({
          id: it.id,
          name: it.name,
          href: `/admin/chu-de/${it.id}`,
          under: it.description || `/chu-de/${it.slug}`,
          fact: `${number(it.articles)} bài`,
          chips: it.running ? [{ words: 'Dòng sự kiện', icon: 'history', look: 'info' }] : [],
        }))}
      />
      <ListPager href="/admin/chu-de" asked={asked} more={found.length > perPage} />
    </ListPage>
  )
}
