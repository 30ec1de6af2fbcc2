import { notFound } from 'next/navigation'
import { db } from '@/db/client'
import { storyOfLink } from '@/newsroom/stories/preview/links'
import { ArticlePreview } from '../../article-preview'

/** For who was sent a link and has no account: one story, while the link holds. */
export default async function LinkedPreview({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  const storyId = /^[\w-]{43}$/.test(secret) ? await storyOfLink(secret, db()) : null
  if (storyId === null) notFound()
  return <ArticlePreview storyId={storyId} />
}
