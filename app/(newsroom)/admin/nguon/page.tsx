import type { Metadata } from 'next'
import { EntryList } from '@/components/newsroom/directory/entry'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { ListPager, ListSearch } from '@/components/newsroom/directory/list-search'
import { db } from '@/db/client'
import { askedOf, perPage } from '@/newsroom/directory/listing'
import { listSources } from '@/newsroom/directory/sources'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'
import { savedName, small, type Query } from '../row'

export const metadata: Metadata = { title: 'Nguồn tin' }

export default async function SourcesPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('administrator')
  const query = await searchParams
  const asked = askedOf(query)
  const found = await listSources(db(), asked)
  return (
    <ListPage
      title="Nguồn tin"
      about="Nơi tin đến từ đó: tên, biểu trưng và đường về bản gốc đứng cuối mỗi bài. Bài tự làm mang nguồn của chính cổng."
      add={{ href: '/admin/nguon/moi', label: 'Nguồn mới' }}
      saved={savedName(found, query.xong)}
    >
      <ListSearch label="Tìm nguồn tin" words={asked.words} />
      {found.length === 0 && (
        <p className="nothing">
          {asked.words ? `Không có nguồn nào tên có “${asked.words}”.` : 'Chưa có nguồn tin nào.'}
        </p>
      )}
      <EntryList
        label="Nguồn tin"
        entries={found.slice(0, perPage).map((it) => ({
          id: it.id,
          name: it.name,
          href: `/admin/nguon/${it.id}`,
          under: it.url ? new URL(it.url).host : it.about,
          picture: small(it.logo)?.url ?? null,
          icon: 'source',
          fact: `${number(it.articles)} bài`,
          chips: it.own ? [{ words: 'Của cổng', icon: 'home', look: 'good' }] : [],
        }))}
      />
      <ListPager href="/admin/nguon" asked={asked} more={found.length > perPage} />
    </ListPage>
  )
}
