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
  const description = 'Mọi chuyên mục, chủ đề, tác giả, nguồn tin và trang của cổng.'
  return pageMetadata({ title: 'Sơ đồ cổng', about: description, path: '/so-do' })
}

const tools = [
  ['/', 'Trang chủ'],
  ['/moi-nhat', 'Mới nhất'],
  ['/doc-nhieu', 'Đọc nhiều'],
  ['/luu-tru', 'Lưu trữ theo ngày'],
  ['/tim-kiem', 'Tìm kiếm'],
  ['/kiem-tra-ma', 'Kiểm tra mã dưới QR'],
  ['/gop-y', 'Góp ý, báo lỗi'],
  ['/rss', 'Nguồn tin RSS'],
  ['/du-lieu-mo', 'Dữ liệu mở'],
] as const

export default async function SiteMapPage({ params }: Props) {
  if ((await params).rest) return <Missing />
  const [{ sections, pages }, { topics, authors, sources }] = await Promise.all([site(), names()])
  const listed = (path: string, them: { slug: string; name: string }[]) =>
    them.map((it) => ({ href: `/${path}/${it.slug}`, name: it.name }))
  const about = pages.map((it) => ({ slug: it.slug, name: it.title }))
  return (
    <Frame>
      <div className="wrap section-page">
        <header className="section-head">
          <Crumbs trail={[{ name: 'Sơ đồ cổng' }]} />
          <h1 className="section-title">Sơ đồ cổng</h1>
        </header>
        <section aria-labelledby="chuyen-muc">
          <BlockHead title="Chuyên mục" id="chuyen-muc" />
          <ul className="map">
            {sections.map((it) => (
              <li key={it.id}>
                <a className="map__top" href={`/chuyen-muc/${it.slug}`}>
                  {it.name}
                </a>
                {it.children.length > 0 && <Ways ways={listed('chuyen-muc', it.children)} />}
              </li>
            ))}
          </ul>
        </section>
        <div className="map__blocks">
          <Block
            id="truy-cap-nhanh"
            title="Truy cập nhanh"
            ways={tools.map(([href, name]) => ({ href, name }))}
          />
          <Block id="ve-cong-tin" title="Về cổng tin" ways={listed('trang', about)} />
          <Block id="chu-de" title="Chủ đề" ways={listed('chu-de', topics)} />
          <Block id="tac-gia" title="Tác giả" ways={listed('tac-gia', authors)} />
          <Block id="nguon" title="Nguồn tin" ways={listed('nguon', sources)} />
        </div>
      </div>
    </Frame>
  )
}

function Block({ id, title, ways }: { id: string; title: string; ways: { href: string; name: string }[] }) {
  if (ways.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <BlockHead title={title} id={id} />
      <Ways ways={ways} />
    </section>
  )
}
