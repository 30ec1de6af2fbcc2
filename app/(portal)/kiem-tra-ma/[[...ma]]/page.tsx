import type { Metadata } from 'next'
import { BlockHead } from '@/components/portal/block-head'
import { Crumbs } from '@/components/portal/crumbs'
import { fromSegment } from '@/portal/segment'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { pageMetadata } from '../../page-metadata'
import { CodeAnswer } from '../answer'
import { CodeForm } from '../form'

type Props = { params: Promise<{ ma?: string[] }> }
export const generateStaticParams = () => []
export const revalidate = 300

/** What the proxy made of `?ma=`; null for any other segment. */
async function asked({ params }: Props): Promise<string | null> {
  const [segment, ...more] = (await params).ma ?? []
  if (segment === undefined) return ''
  return more.length > 0 ? null : fromSegment(segment)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const typed = await asked(props)
  if (typed === null) return missing
  const title = typed ? `Mã ${typed.slice(0, 20)} – Kiểm tra mã` : 'Kiểm tra mã dưới QR'
  const about = 'Gõ mã in dưới QR để biết mã ấy của ai và dẫn tới đâu.'
  return {
    ...pageMetadata({ title, about, path: '/kiem-tra-ma' }),
    robots: typed ? { index: false } : undefined,
  }
}

export default async function CheckPage(props: Props) {
  const typed = await asked(props)
  if (typed === null) return <Missing />
  return (
    <Frame>
      <div className="wrap section-page">
        <header className="section-head">
          <Crumbs trail={[{ name: 'Kiểm tra mã' }]} />
          <h1 className="section-title">Kiểm tra mã dưới QR</h1>
          <p className="section-about">
            Dưới mỗi mã QR của cổng có một mã ngắn. Gõ mã ấy vào đây để biết nó có đúng do cổng phát hành
            không và dẫn tới đâu, trước khi quét.
          </p>
        </header>
        <div className="with-side">
          <div>
            {typed && <CodeAnswer typed={typed} />}
            <CodeForm typed={typed} />
          </div>
          <aside className="with-side__side" aria-labelledby="meo">
            <BlockHead title="Trước khi quét một mã" id="meo" />
            <ul className="bulleted">
              <li>Đọc địa chỉ in cạnh mã: mã của cổng luôn có địa chỉ bằng chữ bên cạnh.</li>
              <li>Sờ mép tem: mã giả thường dán đè lên mã thật.</li>
              <li>Cổng không bao giờ xin mật khẩu, mã OTP hay chuyển tiền qua mã QR.</li>
            </ul>
          </aside>
        </div>
      </div>
    </Frame>
  )
}
