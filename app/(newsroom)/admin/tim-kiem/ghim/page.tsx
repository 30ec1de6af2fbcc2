import type { Metadata } from 'next'
import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { PinForm } from '@/components/newsroom/search/pin-form.client'
import { SearchViews } from '@/components/newsroom/search/search-views'
import { db } from '@/db/client'
import { listPromoted } from '@/newsroom/search/promoted'
import { requireRole } from '../../../../session'
import type { Query } from '../../row'
import { pin, unpin } from '../actions'

export const metadata: Metadata = { title: 'Kết quả ghim' }

export default async function PromotedPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('publisher')
  const query = [(await searchParams).tu ?? ''].flat()[0]!
  const pinned = await listPromoted(db())
  return (
    <ListPage
      title="Tìm kiếm của người đọc"
      about="Bài tòa soạn đặt lên đầu kết quả cho một từ tìm kiếm, trước những gì máy tự xếp."
    >
      <SearchViews current="promoted" />
      <div className="page-body">
        <PinForm query={query} pin={pin} />
      </div>
      {pinned.length === 0 && <p className="nothing">Chưa ghim bài nào.</p>}
      <ul className="entries" aria-label="Kết quả ghim">
        {pinned.map((it) => (
          <li key={it.id} className={it.ended ? 'entry is-faded' : 'entry'}>
            <div className="entry-words">
              <span className="entry-name">{it.query}</span>
              <p className="under">
                → <a href={`/bai-viet/${it.slug}`}>{it.title}</a>
                {it.ended && ' (đã gỡ, không hiện nữa)'}
              </p>
            </div>
            <span className="entry-acts">
              <ActButton act={unpin} input={{ id: it.id }}>
                Bỏ ghim<span className="visually-hidden"> {it.query}</span>
              </ActButton>
            </span>
          </li>
        ))}
      </ul>
    </ListPage>
  )
}
