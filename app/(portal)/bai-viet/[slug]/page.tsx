import { permanentRedirect } from 'next/navigation'
import { Missing } from '../../missing'
import { article } from '../../reads'

type Props = { params: Promise<{ slug: string }> }
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const found = await article((await params).slug)
  return { title: found.kind === 'article' ? found.article.title : 'x' }
}

export default async function ArticlePage({ params }: Props) {
  const found = await article((await params).slug)
  if (found.kind === 'missing') return <Missing />
  if (found.kind === 'moved') permanentRedirect(`/bai-viet/${found.slug}`)
  if (found.kind === 'withdrawn') return <p>{found.withdrawn.notice}</p>
  return (
    <main>
      <h1>{found.article.title}</h1>
      <div className="prose" dangerouslySetInnerHTML={{ __html: found.article.html }} />
    </main>
  )
}
