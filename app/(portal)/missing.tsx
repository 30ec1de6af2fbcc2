import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BlockHead } from '@/components/portal/block-head'
import { SearchForm } from '@/components/portal/search-form'
import { Subnav } from '@/components/portal/subnav'
import { FourStories } from '@/components/portal/story/four'
import { Frame } from './frame'
import { latest, site } from './reads'

export const missing: Metadata = { title: 'Không tìm thấy trang', robots: { index: false } }

/**
 * What an unknown address shows, with status 404. Next's own `notFound()` answers an empty shell that only
 * scripts fill, so our cache handler sets the status of this page instead; without the handler Next's way stands.
 */
export async function Missing() {
  if (!('congtinKeepsPages' in globalThis) || process.env.NODE_ENV === 'development') notFound()
  const [{ items }, { sections }] = await Promise.all([latest(1), site()])
  return (
    <Frame>
      <meta name="http-status" content="404" />
      <div className="wrap section-page lost" data-count="missing">
        <p className="kicker">Lỗi 404</p>
        <h1 className="section-title">Không tìm thấy trang này</h1>
        <p className="section-about">
          Có thể địa chỉ bị gõ sai, hoặc trang đã được gỡ. Mời bạn tìm theo vài từ trong tiêu đề, xem tin mới,
          hoặc mở <a href="/luu-tru">lưu trữ theo ngày</a>.
        </p>
        <SearchForm />
        <Subnav
          label="Các chuyên mục"
          ways={sections.map((it) => ({ href: `/chuyen-muc/${it.slug}`, name: it.name }))}
        />
        <section className="lost__latest" aria-labelledby="moi-nhat">
          <BlockHead title="Mới nhất" href="/moi-nhat" id="moi-nhat" />
          <FourStories items={items} />
        </section>
      </div>
    </Frame>
  )
}
