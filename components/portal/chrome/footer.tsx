import type { ReactNode } from 'react'
import type { Site } from '@/portal/site'
import { placeOfChannel } from '@/sharing/channel-names'

export function Footer({ site: { settings, sections, channels, pages } }: { site: Site }) {
  const { agency, responsible, address, phone, email } = settings
  return (
    <footer className="foot" id="so-do">
      <div className="wrap foot__grid">
        <div>
          <p className="foot__name">{settings.siteName}</p>
          <div className="foot__facts">
            <Fact name="Cơ quan chủ quản">{agency}</Fact>
            <Fact name="Chịu trách nhiệm nội dung">{responsible}</Fact>
            <Fact name="Tòa soạn">{address}</Fact>
            <Fact name="Điện thoại">
              {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
            </Fact>
            <Fact name="Thư điện tử">{email && <a href={`mailto:${email}`}>{email}</a>}</Fact>
            {settings.license && <p>{settings.license}</p>}
          </div>
        </div>
        <nav className="foot__nav" aria-label="Cuối trang">
          <div>
            <h2>Chuyên mục</h2>
            <ul className="foot__links">
              {sections.map((it) => (
                <Way key={it.id} href={`/chuyen-muc/${it.slug}`} name={it.name} />
              ))}
              <Way href="/luu-tru" name="Lưu trữ theo ngày" />
            </ul>
          </div>
          <div>
            <h2>Về cổng tin</h2>
            <ul className="foot__links foot__links--one">
              {pages.map((it) => (
                <Way key={it.slug} href={`/trang/${it.slug}`} name={it.title} />
              ))}
              <Way href="/so-do" name="Sơ đồ cổng" />
            </ul>
          </div>
          <div>
            <h2>Theo dõi và kiểm tra</h2>
            <ul className="foot__links foot__links--one">
              {channels.map((it) => (
                <Way key={it.url} href={it.url} name={placeOfChannel(it) ?? it.name} away />
              ))}
              <Way href="/rss" name="Nguồn tin RSS" />
              <Way href="/du-lieu-mo" name="Dữ liệu mở" />
              <Way href="/kiem-tra-ma" name="Kiểm tra mã dưới QR" />
              <Way href="/gop-y" name="Góp ý, báo lỗi" />
            </ul>
          </div>
        </nav>
      </div>
      {settings.reuse && (
        <div className="wrap">
          <p className="foot__end">{settings.reuse}</p>
        </div>
      )}
    </footer>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <p>
      {name}: {children}
    </p>
  ) : null
}

function Way({ href, name, away = false }: { href: string; name: string; away?: boolean }) {
  return (
    <li>
      <a href={href} rel={away ? 'noopener noreferrer' : undefined}>
        {name}
      </a>
    </li>
  )
}
