import type { ReactNode } from 'react'
import { Frame } from '@/components/newsroom/shell/frame.client'
import { db } from '@/db/client'
import { atLeast } from '@/newsroom/actor'
import { countNewMessages } from '@/newsroom/messages/list'
import { countWaiting } from '@/newsroom/stories/waiting'
import { readSettings } from '@/portal/settings'
import { requireActor } from '../../session'
import { findStories } from './bai-viet/actions'

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const [waiting, messages, { shortName }] = await Promise.all([
    countWaiting(actor, db()),
    atLeast(actor, 'editor') ? countNewMessages(db()) : 0,
    readSettings(db()),
  ])
  const counts = {
    '/admin': { n: waiting, words: `${waiting} việc đang chờ` },
    '/admin/gop-y': { n: messages, words: `${messages} góp ý chưa đọc` },
  }
  return (
    <Frame name={actor.name} role={actor.role} site={shortName} counts={counts} findStories={findStories}>
      {children}
    </Frame>
  )
}
