import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Compared } from '@/components/newsroom/compare/compared'
import { Entries } from '@/components/newsroom/compare/entries.client'
import { Versions } from '@/components/newsroom/compare/versions.client'
import { Icon } from '@/components/newsroom/ui/icon'
import { StatusChip } from '@/components/newsroom/ui/status-chip'
import { db } from '@/db/client'
import { compareTexts } from '@/newsroom/stories/compare/read'
import { readHistory, type Entry } from '@/newsroom/stories/history'
import { hourNear } from '@/vietnamese/ago'
import { requireActor } from '../../../../../session'
import { restore } from './actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Lịch sử' }

export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { id } = await params
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const storyId = Number(id)
  const history = await readHistory(actor, storyId, db())
  if (!history.ok) notFound()
  const { entries, title, state, version, may } = history.value
  const { tu, den } = await searchParams
  const entry = (asked: unknown) => entries.find((it) => String(it.id) === asked)
  const to = entry(den) ?? entries[0]!
  const from = entry(tu) ?? entries[entries.indexOf(to) + 1] ?? to
  const compared = await compareTexts(actor, { storyId, from: from.id, to: to.id }, db())
  if (!compared.ok) notFound()
  const now = new Date().toISOString()
  const name = (it: Entry) => `Bản ${it.number}, ${it.by}, ${hourNear(it.at, now)}`
  return (
    <>
      <div className="story-bar">
        <Link className="back" href={`/admin/bai-viet/${id}`} prefetch={false}>
          <Icon name="left" />
          Sửa bài
        </Link>
        <h1 className="story-name">{title.trim() || 'Bài chưa có tiêu đề'}</h1>
        <StatusChip state={state} />
      </div>
      <div className="desk">
        <div className="write">
          <Versions
            versions={entries.map((it) => ({ id: it.id, name: name(it) }))}
            from={from.id}
            to={to.id}
            count={compared.value.count}
          />
          <article className="paper" aria-label={`So sánh ${name(from)} với ${name(to)}`}>
            <Compared compared={compared.value.comparison} pictures={compared.value.pictures} />
          </article>
        </div>
        <aside className="panel" aria-label="Các bản">
          <Entries
            entries={entries}
            from={from.id}
            to={to.id}
            now={now}
            storyId={storyId}
            version={version}
            mayRestore={may.includes('edit') || may.includes('revise')}
            restore={restore}
          />
        </aside>
      </div>
    </>
  )
}
