import type { Metadata } from 'next'
import Link from 'next/link'
import { ListSteps } from '@/components/newsroom/media/list-steps'
import { MessageList } from '@/components/newsroom/messages/message-list.client'
import { db } from '@/db/client'
import { answerLink } from '@/newsroom/messages/answer-link'
import { messageViews, readMessageFilter } from '@/newsroom/messages/filter'
import { mayHandle } from '@/newsroom/messages/handle'
import { countMessages, listMessages } from '@/newsroom/messages/list'
import { readSettings } from '@/portal/settings'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'
import type { Query } from '../row'
import { handle } from './actions'

export const metadata: Metadata = { title: 'Góp ý của bạn đọc' }

export default async function MessagesPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireRole('editor')
  const filter = readMessageFilter(await searchParams)
  const [page, counts, { siteName }] = await Promise.all([
    listMessages(filter, db()),
    countMessages(db()),
    readSettings(db()),
  ])
  const [view] = Object.entries(messageViews).find(([, it]) => it.state === filter.state)!
  return (
    <>
      <div className="page-head">
        <h1>Góp ý của bạn đọc</h1>
      </div>
      <nav className="views" aria-label="Trạng thái">
        {Object.entries(messageViews).map(([name, { state, label }]) => (
          <Link
            key={name}
            href={`/admin/gop-y?loc=${name}`}
            aria-current={state === filter.state ? 'page' : undefined}
            prefetch={false}
          >
            {label}{' '}
            <span className={state === 'new' && counts.new > 0 ? 'count needs-you' : 'count'}>
              {number(counts[state])}
            </span>
          </Link>
        ))}
      </nav>
      {page.rows.length > 0 ? (
        <MessageList
          key={view}
          rows={page.rows.map((row) => ({ ...row, answer: answerLink(row, siteName) }))}
          now={new Date().toISOString()}
          handle={mayHandle(actor) ? handle : null}
        />
      ) : (
        <p className="nothing">{empty[filter.state]}</p>
      )}
      <ListSteps
        path="/admin/gop-y"
        query={`loc=${view}`}
        total={`${number(counts[filter.state])} góp ý`}
        next={page.next}
        previous={page.previous}
      />
    </>
  )
}

const empty = {
  new: 'Không có góp ý nào chưa đọc.',
  read: 'Không có góp ý nào đã đọc mà chưa đóng.',
  closed: 'Chưa đóng góp ý nào.',
}
