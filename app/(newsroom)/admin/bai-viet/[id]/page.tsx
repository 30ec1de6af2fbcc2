import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StoryEditor } from '@/components/newsroom/editor/editor.client'
import { db } from '@/db/client'
import { env } from '@/env'
import { readLists } from '@/newsroom/stories/desk/choices'
import { readDesk } from '@/newsroom/stories/desk/read'
import { requireActor } from '../../../../session'
import { deskActions } from './desk-actions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Viết bài' }

export default async function StoryPage({ params }: Props) {
  const actor = await requireActor()
  const { id } = await params
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const [desk, lists] = await Promise.all([readDesk(actor, Number(id), db()), readLists(actor, db())])
  if (!desk.ok) notFound()
  return (
    <StoryEditor
      key={`${id} ${desk.value.revision}`}
      desk={desk.value}
      lists={lists}
      me={{ id: actor.id, name: actor.name }}
      host={new URL(env().SITE_URL).host}
      actions={deskActions}
    />
  )
}
