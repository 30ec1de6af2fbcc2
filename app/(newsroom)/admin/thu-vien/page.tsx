import type { Metadata } from 'next'
import { LibraryFilters } from '@/components/newsroom/media/library-filters'
import { LibraryGrid } from '@/components/newsroom/media/library-grid.client'
import { LibraryUploads } from '@/components/newsroom/media/library-uploads.client'
import { ListSteps } from '@/components/newsroom/media/list-steps'
import { Notice } from '@/components/newsroom/ui/notice'
import { db } from '@/db/client'
import { readMediaFilter, writeMediaFilter, type Query } from '@/newsroom/media/library/filter'
import { countMedia, listMedia } from '@/newsroom/media/library/list'
import { pickedFrom } from '@/newsroom/media/library/picked'
import { countUses } from '@/newsroom/media/library/uses'
import { number } from '@/vietnamese/numbers'
import { requireActor } from '../../../session'
import { savedName } from '../row'

export const metadata: Metadata = { title: 'Thư viện' }

export default async function LibraryPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireActor()
  const asked = await searchParams
  const filter = readMediaFilter(asked)
  const query = writeMediaFilter(filter)
  const [page, total] = await Promise.all([listMedia(actor, filter, db()), countMedia(filter, db())])
  const ids = page.rows.map((it) => it.id)
  const uses = await countUses(ids, db())
  const cards = page.rows.map((row) => ({
    ...pickedFrom(row),
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    duration: row.duration,
    uses: uses.get(row.id) ?? 0,
  }))
  const saved = savedName(page.rows, asked.xong)
  return (
    <LibraryUploads>
      {saved && (
        <div className="list-told">
          <Notice tone="good">Đã lưu “{saved}”.</Notice>
        </div>
      )}
      <LibraryFilters filter={filter} />
      {cards.length > 0 ? (
        <LibraryGrid cards={cards} now={new Date().toISOString()} />
      ) : (
        <p className="nothing">
          {query
            ? 'Không có tệp nào khớp. Bớt một điều kiện lọc rồi thử lại.'
            : 'Thư viện còn trống. Kéo ảnh, video hay tài liệu vào trang này để tải lên.'}
        </p>
      )}
      <ListSteps
        path="/admin/thu-vien"
        query={query}
        total={`${number(total)} tệp`}
        next={page.next}
        previous={page.previous}
      />
    </LibraryUploads>
  )
}
