import { permanentRedirect } from 'next/navigation'
import { Missing, missing } from '../../missing'
import { article, redirect } from '../../reads'
import { ArticleView } from './article'
import { articleMetadata } from './metadata'
import { WithdrawnView } from './withdrawn'

type Props = { params: Promise<{ slug: string }> }
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const found = await article(slug)
  if (found.kind === 'article') return articleMetadata(found.article)
  if (found.kind === 'withdrawn')
    return {
      title: found.withdrawn.title,
      description: found.withdrawn.notice,
      robots: { index: false },
      alternates: { canonical: `/bai-viet/${slug}` },
    }
  return missing
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const found = await article(slug)
  if (found.kind === 'article') return <ArticleView article={found.article} />
  if (found.kind === 'withdrawn') return <WithdrawnView withdrawn={found.withdrawn} />
  const target = found.kind === 'moved' ? `/bai-viet/${found.slug}` : await redirect(`/bai-viet/${slug}`)
  if (target) permanentRedirect(target)
  return <Missing />
}
