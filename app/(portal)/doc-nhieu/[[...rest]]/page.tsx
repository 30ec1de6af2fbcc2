import type { Metadata } from 'next'
import { BlockHead } from '@/components/portal/block-head'
import { Crumbs } from '@/components/portal/crumbs'
import { JsonLd } from '@/components/portal/json-ld'
import { RankedStories } from '@/components/portal/listing/ranked-stories'
import { env } from '@/env'
import { collection } from '@/portal/structured/site'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { pageMetadata } from '../../page-metadata'
import { mostRead, site } from '../../reads'

type Props = { params: Promise<{ rest?: string[] }> }
export const generateStaticParams = () => []

const about = 'Bài được đọc nhiều nhất trong 24 giờ và trong bảy ngày qua.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).rest) return missing
  return pageMetadata({ title: 'Đọc nhiều', about, path: '/doc-nhieu' })
}

export default async function MostReadPage({ params }: Props) {
  if ((await params).rest) return <Missing />
  const [{ day, week }, around] = await Promise.all([mostRead(10, ''), site()])
  const described = { name: 'Đọc nhiều', about, path: '/doc-nhieu', items: week }
  return (
    <Frame>
      <JsonLd things={[collection(env().SITE_URL, around, described)]} />
      <div className="wrap section-page">
        <header className="section-head">
          <Crumbs trail={[{ name: 'Đọc nhiều' }]} />
          <h1 className="section-title">Đọc nhiều</h1>
          <p className="section-about">{about} Chỉ đếm lượt mở bài, không ghi ai đã đọc.</p>
        </header>
        <div className="most-read">
          {[
            { id: 'ngay', title: 'Trong 24 giờ', items: day },
            { id: 'tuan', title: 'Trong bảy ngày', items: week },
          ].map(({ id, title, items }) => (
            <section key={id} aria-labelledby={id}>
              <BlockHead title={title} id={id} />
              {items.length > 0 ? (
                <RankedStories items={items} />
              ) : (
                <p className="listing__empty">Chưa có lượt đọc nào được đếm.</p>
              )}
            </section>
          ))}
        </div>
      </div>
    </Frame>
  )
}
