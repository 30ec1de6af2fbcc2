import type { Metadata } from 'next'
import { Crumbs } from '@/components/portal/crumbs'
import { Found } from '@/components/portal/listing/found'
import { Pages } from '@/components/portal/pages'
import { SearchForm } from '@/components/portal/search-form'
import { Ways } from '@/components/portal/ways'
import { fromSegment } from '@/portal/segment'
import { number } from '@/vietnamese/numbers'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { results, site } from '../../reads'

type Props = { params: Promise<{ hoi?: string[] }> }
export const generateStaticParams = () => []
export const revalidate = 300

type Asked = { typed: string; page: number; order: 'relevance' | 'date' }

/** `[]`, or what the proxy made of `?q=`, `trang=` and `xep=`; null for anything else. */
async function asked({ params }: Props): Promise<Asked | null> {
  const [segment, page, order, ...more] = (await params).hoi ?? []
  if (segment === undefined) return { typed: '', page: 1, order: 'relevance' }
  const typed = fromSegment(segment)
  const isRight = /^[1-9]\d?$/.test(page ?? '') && (!order || order === 'moi') && more.length === 0
  return typed && isRight ? { typed, page: Number(page), order: order ? 'date' : 'relevance' } : null
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const it = await asked(props)
  if (!it) return missing
  const { typed, page } = it
  const title = typed ? `${typed}${page > 1 ? `, trang ${page}` : ''} – Tìm kiếm` : 'Tìm kiếm'
  return { title, robots: { index: false, follow: true }, alternates: { canonical: '/tim-kiem' } }
}

export default async function SearchPage(props: Props) {
  const it = await asked(props)
  if (!it) return <Missing />
  const { typed, page, order } = it
  const [found, { sections }] = await Promise.all([typed ? results(typed, page, order) : null, site()])
  if (found && page > found.pages) return <Missing />
  const address = (n: number, by = order) =>
    `/tim-kiem?q=${encodeURIComponent(typed)}${by === 'date' ? '&xep=moi' : ''}${n > 1 ? `&trang=${n}` : ''}`
  return (
    <Frame>
      <div
        className="wrap section-page"
        data-count={found && page === 1 ? `search ${found.total} ${typed}` : undefined}
      >
        <header className="section-head">
          <Crumbs trail={[{ name: 'Tìm kiếm' }]} />
          <h1 className="section-title">{typed ? `Tìm “${typed}”` : 'Tìm kiếm'}</h1>
          <SearchForm typed={typed} />
          {found && found.total > 0 && (
            <>
              {found.corrected && (
                <p>
                  Kết quả cho{' '}
                  <a href={`/tim-kiem?q=${encodeURIComponent(found.corrected)}`}>{found.corrected}</a>
                </p>
              )}
              <nav className="subnav" aria-label="Thứ tự">
                <a href={address(1, 'relevance')} aria-current={order === 'relevance' ? 'page' : undefined}>
                  Sát nhất trước
                </a>
                <a href={address(1, 'date')} aria-current={order === 'date' ? 'page' : undefined}>
                  Mới nhất trước
                </a>
              </nav>
              <p className="meta">
                {found.atLeast ? `Hơn ${number(found.total)} bài` : `${number(found.total)} bài`}
                {found.pages > 1 && `, trang ${page}/${found.pages}`}
              </p>
            </>
          )}
        </header>
        {found && found.total > 0 ? (
          <div className="results">
            {page === 1 && found.promoted.length > 0 && (
              <section className="promoted" aria-label="Tòa soạn chọn">
                <p className="kicker">Tòa soạn chọn</p>
                <Ways
                  ways={found.promoted.map((top) => ({ href: `/bai-viet/${top.slug}`, name: top.title }))}
                />
              </section>
            )}
            {found.hits.map((hit) => (
              <Found key={hit.item.id} hit={hit} />
            ))}
            <Pages page={page} pages={found.pages} href={address} />
          </div>
        ) : (
          <div className="hints">
            {typed && <p className="hints__none">Không có bài nào chứa tất cả những từ này.</p>}
            <ul className="bulleted">
              <li>Gõ có dấu hay không dấu đều được: “Hải Phòng” hoặc “hai phong”.</li>
              <li>Bớt từ, hoặc dùng từ khác có nghĩa gần.</li>
              <li>Đặt trong ngoặc kép để tìm đúng cụm từ: “sông Cấm”.</li>
            </ul>
            <nav className="subnav" aria-label="Các chuyên mục">
              {sections.map((section) => (
                <a key={section.id} href={`/chuyen-muc/${section.slug}`}>
                  {section.name}
                </a>
              ))}
            </nav>
          </div>
        )}
      </div>
    </Frame>
  )
}
