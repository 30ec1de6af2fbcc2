import type { Metadata } from 'next'
import { StoryEditor } from '@/components/newsroom/editor/editor.client'
import { WordDrop } from '@/components/newsroom/word/word-drop.client'
import { db } from '@/db/client'
import { env } from '@/env'
import { readLists } from '@/newsroom/stories/desk/choices'
import { newDesk } from '@/newsroom/stories/desk/read'
import { requireActor } from '../../../../session'
import { deskActions } from '../[id]/desk-actions'

export const metadata: Metadata = { title: 'Bài mới' }

export default async function NewStoryPage() {
  const actor = await requireActor()
  const [desk, lists] = await Promise.all([newDesk(actor, db()), readLists(actor, db())])
  return (
    <>
      <WordDrop />
      <StoryEditor
        desk={desk}
        lists={lists}
        me={{ id: actor.id, name: actor.name }}
        host={new URL(env().SITE_URL).host}
        actions={deskActions}
      />
    </>
  )
}
