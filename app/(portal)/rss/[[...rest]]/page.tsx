import type { Metadata } from 'next'
import { BlockHead } from '@/components/portal/block-head'
import { Crumbs } from '@/components/portal/crumbs'
import { Ways } from '@/components/portal/ways'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { pageMetadata } from '../../page-metadata'
import { names, site } from '../../reads'

type Props = { params: Promise<{ rest?: string[] }> }
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).rest) return missing
  const { settings } = await site()
  const about = 'Theo dõi tin mới bằng phần mềm đọc tin: toàn trang, từng chuyên mục, từng chủ đề.'
  return {
    ...pageMetadata({ title: 'Nguồn tin RSS', about, path: '/rss' }),
    alternates: {
      canonical: '/rss',
      types: {
        'application/rss+xml': [{ url: '/rss.xml', title: settings.siteName }],
        'application/feed+json': [{ url: '/feed.json', title: settings.siteName }],
      },
    },
  }
}

export default async function FeedsPage({ params }: Props) {
  if ((await params).rest) return <Missing />
  const [{ sections }, { topics }] = await Promise.all([site(), names()])
  const feed = (path: string, { slug, name }: { slug: string; name: string }) => ({
    href: `/${path}/${slug}/rss.xml`,
    name,
  })
  return (
    <Frame>
      <div className="wrap section-page">
        <header className="section-head">
          <Crumbs trail={[{ name: 'Nguồn tin RSS' }]} />
          <h1 className="section-title">Nguồn tin RSS</h1>
          <p className="section-about">
            RSS đưa tin mới về phần mềm đọc tin của bạn, không cần mở từng trang, không cần tài khoản, không
            ai biết bạn đọc gì. Chép một địa chỉ dưới đây vào phần mềm, chẳng hạn NetNewsWire, Feeder,
            Thunderbird hay Inoreader.
          </p>
        </header>
        <div className="feeds">
          <section aria-labelledby="toan-trang">
            <BlockHead title="Toàn trang" id="toan-trang" />
            <div className="in-columns">
              <Ways
                ways={[
                  { href: '/rss.xml', name: 'Tin mới nhất (RSS 2.0)' },
                  { href: '/feed.json', name: 'Tin mới nhất (JSON Feed)' },
                ]}
              />
            </div>
          </section>
          <section aria-labelledby="theo-chuyen-muc">
            <BlockHead title="Theo chuyên mục" id="theo-chuyen-muc" />
            <ul className="map">
              {sections.map((it) => (
                <li key={it.id}>
                  <a className="map__top" href={feed('chuyen-muc', it).href}>
                    {it.name}
                  </a>
                  {it.children.length > 0 && (
                    <Ways ways={it.children.map((child) => feed('chuyen-muc', child))} />
                  )}
                </li>
              ))}
            </ul>
          </section>
          {topics.length > 0 && (
            <section aria-labelledby="theo-chu-de">
              <BlockHead title="Theo chủ đề" id="theo-chu-de" />
              <div className="in-columns">
                <Ways ways={topics.map((it) => feed('chu-de', it))} />
              </div>
            </section>
          )}
          <section aria-labelledby="can-biet">
            <BlockHead title="Cần biết" id="can-biet" />
            <ul className="bulleted">
              <li>
                Mỗi nguồn có 30 bài mới nhất, đủ chữ và ảnh, kèm chú thích, tên người chụp và đính chính.
              </li>
              <li>Bài được sửa giữ nguyên mã, nên phần mềm cập nhật chứ không báo lại như tin mới.</li>
              <li>Bài bị gỡ không còn trong nguồn.</li>
              <li>
                Cần dữ liệu để làm ứng dụng? Xem <a href="/du-lieu-mo">Dữ liệu mở</a>.
              </li>
            </ul>
          </section>
        </div>
      </div>
    </Frame>
  )
}
