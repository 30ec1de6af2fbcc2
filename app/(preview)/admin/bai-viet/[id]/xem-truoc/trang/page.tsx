import { notFound } from 'next/navigation'
import { db } from '@/db/client'
import { readDesk } from '@/newsroom/stories/desk/read'
import { requireActor } from '../../../../../../session'
import { ArticlePreview } from '../../../../../article-preview'

/** What the frames of the preview show: the page alone. */
export default async function PreviewFrame({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const desk = await readDesk(actor, Number(id), db())
  if (!desk.ok) notFound()
  return <ArticlePreview storyId={Number(id)} />
}
