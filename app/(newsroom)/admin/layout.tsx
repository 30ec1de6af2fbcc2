import type { ReactNode } from 'react'
import { Frame } from '@/components/newsroom/shell/frame.client'
import { db } from '@/db/client'
import { countWaiting } from '@/newsroom/stories/waiting'
import { readSettings } from '@/portal/settings'
import { requireActor } from '../../session'
import { findStories } from './bai-viet/actions'

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const [waiting, { shortName }] = await Promise.all([countWaiting(actor, db()), readSettings(db())])
  return (
    <Frame name={actor.name} role={actor.role} site={shortName} waiting={waiting} findStories={findStories}>
      {children}
    </Frame>
  )
}
