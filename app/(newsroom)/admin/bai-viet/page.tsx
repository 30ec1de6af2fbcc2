import type { Metadata } from 'next'
import Link from 'next/link'
import { FilterBar } from '@/components/newsroom/stories/filter-bar'
import { ListFoot } from '@/components/newsroom/stories/list-foot'
import { StoryTable } from '@/components/newsroom/stories/story-table.client'
import { Views } from '@/components/newsroom/stories/views'
import { Icon } from '@/components/newsroom/ui/icon'
import { WordDrop } from '@/components/newsroom/word/word-drop.client'
import { db } from '@/db/client'
import { atLeast } from '@/newsroom/actor'
import { readColleagues } from '@/newsroom/staff/colleagues'
import { countViews } from '@/newsroom/stories/listing/counts'
import { readFilter, views, writeFilter, type Query } from '@/newsroom/stories/listing/filter'
import { countStories, listStories, mostCounted, readCursor } from '@/newsroom/stories/listing/page'
import { readSavedFilters } from '@/newsroom/stories/listing/saved'
import { readSite } from '@/portal/site'
import { requireActor } from '../../../session'
import { deleteDraft, dropListFilter, saveListFilter, workOnStories } from './actions'

export const metadata: Metadata = { title: 'Bài viết' }

export default async function StoriesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireActor()
  const asked = await searchParams
  const filter = readFilter(asked)
  const query = writeFilter(filter)
  const isView = query === '' || query === `loc=${filter.view}`
  const [page, counts, own, people, site] = await Promise.all([
    listStories(actor, filter, readCursor(asked), db()),
    countViews(actor, db()),
    readSavedFilters(actor, db()),
    atLeast(actor, 'editor') ? readColleagues(db()) : [],
    readSite(db()),
  ])
  const sections = site.sections.flatMap((top) => [
    { id: top.id, name: top.name, child: false },
    ...top.children.map((it) => ({ id: it.id, name: it.name, child: true })),
  ])
  const counted = isView ? null : await countStories(actor, filter, db())
  const more = counted !== null && counted > mostCounted
  const total = more ? mostCounted : (counted ?? counts[filter.view])
  const urgent = atLeast(actor, 'publisher') ? 'da-duyet' : atLeast(actor, 'editor') ? 'cho-duyet' : 'bi-tra'
  return (
    <>
      <div className="page-head">
        <h1>Bài viết</h1>
        <div className="actions">
          <Link className="button" href="/admin/bai-viet/tu-word" prefetch={false}>
            <Icon name="word" />
            Từ Word
          </Link>
          <Link className="button primary" href="/admin/bai-viet/moi" prefetch={false}>
            <Icon name="plus" />
            Bài mới <kbd>N</kbd>
          </Link>
        </div>
      </div>
      <WordDrop />
      <Views current={isView ? filter.view : null} counts={counts} own={own} query={query} urgent={urgent} />
      <FilterBar
        filter={filter}
        sections={sections}
        people={people}
        savedId={own.find((it) => it.query === query)?.id ?? null}
        save={saveListFilter}
        drop={dropListFilter}
      />
      {page.rows.length > 0 ? (
        <StoryTable
          key={`${query} ${asked.sau ?? ''} ${asked.truoc ?? ''}`}
          rows={page.rows}
          now={new Date().toISOString()}
          sections={sections}
          caption={`${views[filter.view].label}, ${filter.sort === 'oldest' ? 'cũ trước' : 'mới sửa trước'}`}
          codes={atLeast(actor, 'publisher')}
          work={workOnStories}
          remove={deleteDraft}
        />
      ) : (
        <p className="nothing">
          {isView ? emptyViews[filter.view] : 'Không có bài nào khớp. Bớt một điều kiện lọc rồi thử lại.'}
        </p>
      )}
      <ListFoot total={total} more={more} query={query} next={page.next} previous={page.previous} />
    </>
  )
}

const emptyViews: Record<keyof typeof views, string> = {
  'tat-ca': 'Chưa có bài nào. Bấm “Bài mới” (phím N) để viết bài đầu tiên.',
  'cua-toi': 'Bạn chưa viết bài nào. Bấm “Bài mới” (phím N) để bắt đầu.',
  'cho-duyet': 'Không có bài nào chờ duyệt.',
  'bi-tra': 'Không có bài nào bị trả lại.',
  'da-duyet': 'Không có bài nào đã duyệt mà chưa đăng.',
  'hen-gio': 'Không có bài nào đang hẹn giờ.',
  'da-dang': 'Chưa có bài nào được đăng.',
  'da-go': 'Chưa có bài nào bị gỡ.',
}
