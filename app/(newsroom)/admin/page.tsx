import type { Metadata } from 'next'
import Link from 'next/link'
import { BoardView } from '@/components/newsroom/board/board'
import { calledName } from '@/components/newsroom/ui/avatar'
import { Icon } from '@/components/newsroom/ui/icon'
import { db } from '@/db/client'
import { readBoard } from '@/newsroom/board/read'
import { day } from '@/vietnamese/dates'
import { requireActor } from '../../session'

export const metadata: Metadata = { title: 'Bảng việc' }

export default async function BoardPage() {
  const actor = await requireActor()
  const board = await readBoard(actor, db())
  const now = new Date().toISOString()
  return (
    <>
      <div className="page-head">
        <h1>Bảng việc</h1>
        <p className="meta">
          {calledName(actor.name)}, {day(now)}
        </p>
        <div className="actions">
          <Link className="button primary" href="/admin/bai-viet/moi" prefetch={false}>
            <Icon name="plus" />
            Bài mới <kbd>N</kbd>
          </Link>
        </div>
      </div>
      <BoardView board={board} now={now} />
    </>
  )
}
