import type { Metadata } from 'next'
import { BlockHead } from '@/components/portal/block-head'
import { Crumbs } from '@/components/portal/crumbs'
import { Ways } from '@/components/portal/ways'
import { firstWords } from '@/vietnamese/words'
import { Frame } from '../../frame'
import { ledOn } from '../../led-on'
import { missing } from '../../missing'
import { pageMetadata } from '../../page-metadata'
import { managedPage, site } from '../../reads'

type Props = { params: Promise<{ slug: string }> }
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await managedPage((await params).slug)
  if (!page) return missing
  const { title, text, slug } = page
  return pageMetadata({ title, about: firstWords(text, 160) || undefined, path: `/trang/${slug}` })
}

export default async function ManagedPage({ params }: Props) {
  const { slug } = await params
  const page = await managedPage(slug)
  if (!page) return ledOn('/trang', slug)
  const { pages } = await site()
  return (
    <Frame>
      <div className="wrap section-page">
        <header className="section-head">
          <Crumbs trail={[{ name: page.title }]} />
          <h1 className="section-title">{page.title}</h1>
        </header>
        <div className="with-side">
          <div className="prose" dangerouslySetInnerHTML={{ __html: page.html }} />
          <nav className="with-side__side" aria-labelledby="trang-khac">
            <BlockHead title="Về cổng tin" id="trang-khac" />
            <Ways
              ways={pages.map((it) => ({ href: `/trang/${it.slug}`, name: it.title }))}
              current={`/trang/${page.slug}`}
            />
          </nav>
        </div>
      </div>
    </Frame>
  )
}
