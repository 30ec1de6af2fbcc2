import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { BlockHead } from '@/components/portal/block-head'
import { Crumbs } from '@/components/portal/crumbs'
import { JsonLd } from '@/components/portal/json-ld'
import { Days } from '@/components/portal/listing/days'
import { More } from '@/components/portal/more'
import { Pages } from '@/components/portal/pages'
import { Ranked } from '@/components/portal/ranked'
import { Story } from '@/components/portal/story/story'
import { When } from '@/components/portal/story/when'
import { Utilities } from '@/components/portal/utilities'
import { env } from '@/env'
import { lastPage, type ListItem, type Listing } from '@/portal/listing'
import { collection } from '@/portal/structured/site'
import { headline } from '@/vietnamese/headline'
import { Frame } from './frame'
import { pageAddress } from './numbered'
import { pageMetadata } from './page-metadata'
import { mostRead, site } from './reads'

type Props = {
  /** Address of the first page. */
  base: string
  listing: Listing
  /** Crumbs above this page. */
  trail?: { name: string; href: string }[]
  name: string
  about?: string
  /** Under the title: children, a portrait. */
  head?: ReactNode
  /** The slug of a section whose page this is, and of the top section above it. */
  within?: string
  current?: string
  /** Ids of the sections whose most read stand beside the list; the whole site's without. */
  family?: string
  /** The first article large, with what belongs to it. */
  lead?: { item: ListItem; related: ListItem[] } | null
  /** A running story: its days hang on one line. */
  timeline?: boolean
}

/** A numbered page of articles, day by day, with what stands beside it. */
export async function List(props: Props) {
  const { base, listing, trail = [], name, about, head, within, current, family = '', lead, timeline } = props
  const [read, around] = await Promise.all([mostRead(5, family), site()])
  const { utilities } = around
  const now = new Date()
  const { page, pages } = listing
  const items = lead ? listing.items.filter((it) => it.id !== lead.item.id) : listing.items
  const address = pageAddress(base)
  const described = { name, about, path: address(page), items: listing.items }
  return (
    <Frame current={current}>
      <JsonLd things={[collection(env().SITE_URL, around, described)]} />
      <div className="wrap section-page">
        <header className="section-head">
          <Crumbs
            trail={[
              ...trail,
              page === 1 ? { name } : { name, href: base },
              ...(page === 1 ? [] : [{ name: `Trang ${page}` }]),
            ]}
          />
          <h1 className="section-title">
            {name}
            {page > 1 && <span className="section-title__page">, trang {page}</span>}
          </h1>
          {about && <p className="section-about">{about}</p>}
          {head}
        </header>
        <div className="listing">
          {lead && <Lead {...lead} within={within} />}
          <div className="listing__main">
            {items.length === 0 && !lead && <p className="listing__empty">Chưa có bài nào ở đây.</p>}
            {timeline && <BlockHead title="Diễn biến" />}
            <div className={timeline ? 'timeline' : undefined}>
              <Days items={items} within={within} now={now} />
            </div>
            <Pages
              page={page}
              pages={pages}
              href={address}
              beyond={pages === lastPage ? { href: '/luu-tru', name: 'Lưu trữ theo ngày' } : undefined}
            />
          </div>
          <div className="side">
            {read.week.length >= 3 && (
              <section aria-labelledby="doc-nhieu">
                <BlockHead title="Đọc nhiều trong tuần" href="/doc-nhieu" id="doc-nhieu" />
                <Ranked items={read.week} />
              </section>
            )}
            <section aria-labelledby="tien-ich">
              <BlockHead title="Tiện ích thông tin" id="tien-ich" />
              <Utilities utilities={utilities.filter((it) => it.place !== 'today')} />
            </section>
            <section aria-labelledby="gop-y">
              <BlockHead title="Góp ý với tòa soạn" href="/gop-y" id="gop-y" />
              <p>Thấy một chi tiết sai, một việc cần hỏi? Nhắn cho tòa soạn, không cần tài khoản.</p>
              <More href="/gop-y" name="Gửi góp ý" />
            </section>
          </div>
        </div>
      </div>
    </Frame>
  )
}

function Lead({ item, related, within }: NonNullable<Props['lead']> & { within?: string }) {
  return (
    <div className="listing__lead">
      <Story
        item={item}
        look="split"
        level={2}
        kicker={item.section.slug === within ? undefined : 'section'}
        sapo
        meta={<When at={item.publishedAt} />}
        first
      >
        {related.length > 0 && (
          <ul className="bullets">
            {related.slice(0, 2).map((it) => (
              <li key={it.id}>
                <a href={`/bai-viet/${it.slug}`}>{headline(it.title)}</a>
              </li>
            ))}
          </ul>
        )}
      </Story>
    </div>
  )
}

/**
 * Title, description and canonical address of a numbered page. What stands on later ones moves on every day: the
 * articles have addresses of their own, so only the links there are followed.
 */
export function listMetadata(name: string, description: string, base: string, page: number): Metadata {
  const title = page === 1 ? name : `${name}, trang ${page}`
  const path = pageAddress(base)(page)
  const about = (page === 1 ? description : `Trang ${page}. ${description}`) || undefined
  return {
    ...pageMetadata({ title, about, path }),
    robots: page > 1 ? { index: false, follow: true } : undefined,
  }
}
