import type { Metadata } from 'next'
import { Crumbs } from '@/components/portal/crumbs'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { managedPage, site } from '../../reads'

type Props = { params: Promise<{ slug: string }> }
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await managedPage((await params).slug)
  if (!page) return missing
  const { title, text, slug } = page
  return { title, description: firstWords(text), alternates: { canonical: `/trang/${slug}` } }
}

export default async function ManagedPage({ params }: Props) {
  const page = await managedPage((await params).slug)
  if (!page) return <Missing />
  const { pages } = await site()
  return (
    <Frame>
      <div className="wrap section-page managed">
        <header className="section-head">
          <Crumbs trail={[{ name: page.title }]} />
          <h1 className="section-title">{page.title}</h1>
        </header>
        <div className="managed__body prose" dangerouslySetInnerHTML={{ __html: page.html }} />
        <nav className="managed__others" aria-labelledby="trang-khac">
          <h2 className="years__title" id="trang-khac">
            Về cổng tin
          </h2>
          <ul className="ways">
            {pages.map((it) => (
              <li key={it.slug}>
                <a href={`/trang/${it.slug}`} aria-current={it.slug === page.slug ? 'page' : undefined}>
                  {it.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Frame>
  )
}

/** The beginning of a text, cut between words, for the description. */
function firstWords(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= 160 ? plain || undefined : `${plain.slice(0, plain.lastIndexOf(' ', 158))} …`
}
