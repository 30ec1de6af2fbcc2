import type { ReactNode } from 'react'
import { BlockHead } from '@/components/portal/block-head'
import { FourStories } from '@/components/portal/story/four'
import { When } from '@/components/portal/story/when'
import { env } from '@/env'
import { codeIn } from '@/sharing/alphabet'
import type { Resolved } from '@/sharing/codes'
import { article, code, latest, managedPage, section, site } from '../reads'

/** What stands behind a code, said before anybody scans it. */
export async function CodeAnswer({ typed }: { typed: string }) {
  const found = await code(codeIn(typed))
  if (!found) return <Unknown typed={typed} />
  const { settings } = await site()
  const facts = await factsOf(found)
  return (
    <section className="answer" aria-labelledby="tra-loi">
      <h2 className="answer__title" id="tra-loi">
        {facts.title}
      </h2>
      <dl className="answer__facts">
        {facts.rows.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
        <Fact name="Mã">{found.code}</Fact>
        <Fact name="Phát hành">
          <When at={found.issuedAt} as="short" />, bởi {settings.siteName}
        </Fact>
        {found.place && <Fact name="Nơi đặt">{found.place}</Fact>}
      </dl>
      {found.kind === 'gone' && <News />}
    </section>
  )
}

type Facts = { title: string; rows: [string, ReactNode][] }

async function factsOf(found: Resolved): Promise<Facts> {
  if (found.kind === 'gone') return { title: 'Nội dung của mã này đã được gỡ', rows: [] }
  if (found.kind === 'waiting') return { title: 'Mã đúng, nội dung chưa được đăng', rows: [] }
  if (found.kind === 'channel') {
    const rows: Facts['rows'] = [
      [
        'Dẫn tới',
        <a key="a" href={found.url} rel="noopener">
          {found.url}
        </a>,
      ],
    ]
    return { title: `Mã đúng: kênh ${found.name} của cổng`, rows }
  }
  const to: [string, ReactNode] = [
    'Dẫn tới',
    <a key="a" href={found.path}>
      {new URL(env().SITE_URL).host + found.path}
    </a>,
  ]
  const slug = found.path.split('/').at(-1) ?? ''
  if (found.what === 'section') {
    const it = await section(slug)
    return { title: 'Mã đúng: một chuyên mục của cổng', rows: [['Chuyên mục', it?.name], to] }
  }
  if (found.what === 'page') {
    const it = await managedPage(slug)
    return { title: 'Mã đúng: một trang của cổng', rows: [['Trang', it?.title], to] }
  }
  const it = await article(slug)
  if (it.kind === 'withdrawn')
    return { title: 'Mã đúng, bài đã được gỡ', rows: [['Bài', it.withdrawn.title], to] }
  if (it.kind !== 'article') return { title: 'Mã đúng: một bài của cổng', rows: [to] }
  const { title, section: mine, publishedAt } = it.article
  return {
    title: 'Mã đúng: một bài của cổng',
    rows: [['Bài', title], ['Chuyên mục', mine.name], ['Đăng lúc', <When key="w" at={publishedAt} />], to],
  }
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null
}

function Unknown({ typed }: { typed: string }) {
  return (
    <section className="answer answer--unknown" aria-labelledby="tra-loi">
      <h2 className="answer__title" id="tra-loi">
        Cổng chưa từng phát hành mã “{codeIn(typed)}”
      </h2>
      <p>
        Xem lại từng chữ dưới QR rồi gõ lần nữa. Nếu vẫn vậy, mã ấy không phải của cổng: đừng quét, đừng mở
        địa chỉ nó dẫn tới, và <a href="/gop-y">báo cho tòa soạn</a> nơi bạn thấy.
      </p>
    </section>
  )
}

async function News() {
  const { items } = await latest(1)
  return (
    <div className="answer__news">
      <BlockHead title="Mới nhất" href="/moi-nhat" />
      <FourStories items={items} />
    </div>
  )
}
