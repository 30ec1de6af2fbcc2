import type { Metadata } from 'next'
import { Crumbs } from '@/components/portal/crumbs'
import { DayProblems, daysAreTurned } from '@/components/portal/listing/day-problems'
import { Found } from '@/components/portal/listing/found'
import { NarrowForm } from '@/components/portal/listing/narrow-form'
import { Subnav } from '@/components/portal/subnav'
import { Pages } from '@/components/portal/pages'
import { SearchForm } from '@/components/portal/search-form'
import { Ways } from '@/components/portal/ways'
import { fromSearchPath, searchAddress, type Asked, type Narrow } from '@/portal/search/asked'
import { number } from '@/vietnamese/numbers'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { author, results, section, site, source, topic } from '../../reads'

type Props = { params: Promise<{ hoi?: string[] }> }
export const generateStaticParams = () => []
export const revalidate = 300

/** `[]`, or what the proxy made of the query; null for anything else. */
async function read({ params }: Props): Promise<Asked | null> {
  const { hoi = [] } = await params
  const nothing: Asked = { typed: '', page: 1, order: 'relevance', narrow: {}, misread: {} }
  return hoi.length === 0 ? nothing : fromSearchPath(hoi)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const it = await read(props)
  if (!it) return missing
  const { typed, page } = it
  const title = typed ? `${typed}${page > 1 ? `, trang ${page}` : ''} – Tìm kiếm` : 'Tìm kiếm'
  const description = 'Tìm trong mọi bài đã đăng, gõ có dấu hay không dấu đều được.'
  return {
    title,
    description,
    robots: { index: false, follow: true },
    alternates: { canonical: '/tim-kiem' },
  }
}

export default async function SearchPage(props: Props) {
  const asked = await read(props)
  if (!asked) return <Missing />
  const { typed, page, order } = asked
  const [found, { sections }] = await Promise.all([typed ? results(asked) : null, site()])
  if (found && page > found.pages) return <Missing />
  const address = (changed: Partial<Asked>) => searchAddress({ ...asked, page: 1, ...changed })
  const isNarrowed = Object.keys({ ...asked.narrow, ...asked.misread }).length > 0
  return (
    <Frame>
      <div
        className="wrap section-page"
        data-count={found && page === 1 ? `search ${found.total} ${typed}` : undefined}
      >
        <header className="section-head">
          <Crumbs trail={[{ name: 'Tìm kiếm' }]} />
          <h1 className="section-title">{typed ? `Tìm “${typed}”` : 'Tìm kiếm'}</h1>
          <DayProblems asked={asked} />
          <SearchForm typed={typed} />
          {found?.corrected && (
            <p className="meant">
              Có phải bạn tìm{' '}
              <a href={searchAddress({ ...asked, typed: found.corrected, page: 1 })}>
                <b>{found.corrected}</b>
              </a>
              ?
            </p>
          )}
          {found && (found.total > 0 || isNarrowed) && (
            <NarrowForm asked={asked} facets={found.facets} chosen={await namesOf(asked.narrow)} />
          )}
          {found && found.total > 0 && (
            <>
              <Subnav
                label="Thứ tự"
                ways={[
                  {
                    href: address({ order: 'relevance' }),
                    name: 'Liên quan nhất',
                    current: order === 'relevance',
                  },
                  { href: address({ order: 'date' }), name: 'Mới nhất', current: order === 'date' },
                ]}
              />
              <p className="meta">
                {found.atLeast
                  ? `Hơn ${number(Math.floor(found.total / 100) * 100)} bài`
                  : `${number(found.total)} bài`}
                {found.pages > 1 && `, trang ${page}/${found.pages}`}
              </p>
            </>
          )}
        </header>
        {found && page === 1 && found.promoted.length > 0 && (
          <section className="promoted" aria-label="Tòa soạn chọn">
            <p className="kicker">Tòa soạn chọn</p>
            <Ways ways={found.promoted.map((top) => ({ href: `/bai-viet/${top.slug}`, name: top.title }))} />
          </section>
        )}
        {found && found.total > 0 ? (
          <div className="results">
            {found.hits.map((hit) => (
              <Found key={hit.item.id} hit={hit} />
            ))}
            <Pages page={page} pages={found.pages} href={(n) => address({ page: n })} />
          </div>
        ) : (
          <div className="hints">
            {typed && !daysAreTurned(asked) && (
              <p className="hints__none">
                {isNarrowed
                  ? 'Trong phạm vi đang lọc, không có bài nào chứa tất cả những từ này.'
                  : 'Không có bài nào chứa tất cả những từ này.'}
              </p>
            )}
            <ul className="bulleted">
              <li>Gõ có dấu hay không dấu đều được: “Hải Phòng” hoặc “hai phong”.</li>
              <li>Bớt từ, hoặc dùng từ khác có nghĩa gần.</li>
              <li>Đặt trong ngoặc kép để tìm đúng cụm từ: “sông Cấm”.</li>
              <li>Thêm dấu trừ trước từ không muốn có: lễ hội -chọi trâu.</li>
            </ul>
            <Subnav
              label="Các chuyên mục"
              ways={sections.map((it) => ({ href: `/chuyen-muc/${it.slug}`, name: it.name }))}
            />
          </div>
        )}
      </div>
    </Frame>
  )
}

async function namesOf(narrow: Narrow) {
  const named = { section, topic, author, source }
  const kinds = (['section', 'topic', 'author', 'source'] as const).filter((kind) => narrow[kind])
  const found = await Promise.all(kinds.map(async (kind) => [kind, (await named[kind](narrow[kind]!))?.name]))
  return Object.fromEntries(found) as Partial<Record<(typeof kinds)[number], string>>
}
