import type { Metadata } from 'next'
import { BlockHead } from '@/components/portal/block-head'
import { Crumbs } from '@/components/portal/crumbs'
import { emptyFeedback, feedbackForm } from '@/components/portal/feedback-form'
import { More } from '@/components/portal/more'
import { fromSegment } from '@/portal/segment'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { pageMetadata } from '../../page-metadata'
import { article, site } from '../../reads'

type Props = { params: Promise<{ bai?: string[] }> }
export const generateStaticParams = () => []

type Asked = { sent: boolean; about: { slug: string; title: string } | null }

/** `[]`, `['cam-on']` after sending, or what the proxy made of `?bai=`; null for anything else. */
async function asked({ params }: Props): Promise<Asked | null> {
  const [segment, ...more] = (await params).bai ?? []
  if (segment === undefined) return { sent: false, about: null }
  if (more.length > 0) return null
  if (segment === 'cam-on') return { sent: true, about: null }
  const slug = fromSegment(segment)
  if (slug === null) return null
  const found = await article(slug)
  return { sent: false, about: found.kind === 'article' ? { slug, title: found.article.title } : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const it = await asked(props)
  if (!it) return missing
  const title = it.sent ? 'Đã nhận góp ý' : 'Góp ý, báo lỗi'
  const about = 'Báo một chỗ sai trong bài, hỏi tòa soạn, góp ý cho cổng. Không cần tài khoản.'
  return {
    ...pageMetadata({ title, about, path: '/gop-y' }),
    robots: it.sent || it.about ? { index: false } : undefined,
  }
}

export default async function FeedbackPage(props: Props) {
  const it = await asked(props)
  if (!it) return <Missing />
  return <Frame>{it.sent ? <Thanks /> : <Form about={it.about} />}</Frame>
}

async function Form({ about }: { about: Asked['about'] }) {
  const { settings } = await site()
  const { address, phone, email } = settings
  return (
    <div className="wrap section-page">
      <header className="section-head">
        <Crumbs trail={[{ name: 'Góp ý' }]} />
        <h1 className="section-title">Góp ý, báo lỗi</h1>
        <p className="section-about">
          Tòa soạn đọc mọi góp ý, sửa bài nếu sai và ghi rõ chỗ đã sửa. Bạn không cần tài khoản, và cổng không
          lưu địa chỉ mạng của bạn.
        </p>
      </header>
      <div className="with-side">
        <div>
          {about && (
            <p className="feedback__about">
              Về bài: <a href={`/bai-viet/${about.slug}`}>{about.title}</a>
            </p>
          )}
          <div
            dangerouslySetInnerHTML={{
              __html: feedbackForm({ ...emptyFeedback, article: about?.slug ?? '' }),
            }}
          />
        </div>
        <aside className="with-side__side" aria-labelledby="lien-he">
          <BlockHead title="Liên hệ tòa soạn" id="lien-he" />
          {address && <p>{address}</p>}
          {phone && (
            <p>
              Điện thoại <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
            </p>
          )}
          {email && (
            <p>
              Thư điện tử <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
        </aside>
      </div>
    </div>
  )
}

function Thanks() {
  return (
    <div className="wrap section-page">
      <header className="section-head">
        <Crumbs trail={[{ name: 'Góp ý', href: '/gop-y' }, { name: 'Đã nhận' }]} />
        <h1 className="section-title">Tòa soạn đã nhận góp ý của bạn</h1>
        <p className="section-about">
          Cảm ơn bạn. Nếu bạn để lại điện thoại hoặc thư điện tử, tòa soạn sẽ trả lời ở đó.
        </p>
      </header>
      <More href="/" name="Về trang chủ" />
    </div>
  )
}
