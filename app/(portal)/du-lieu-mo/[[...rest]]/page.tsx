import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { openapi } from '@/app/machines/openapi'
import { Crumbs } from '@/components/portal/crumbs'
import { env } from '@/env'
import { Frame } from '../../frame'
import { Missing, missing } from '../../missing'
import { pageMetadata } from '../../page-metadata'

type Props = { params: Promise<{ rest?: string[] }> }
export const generateStaticParams = () => []

const about =
  'Mọi bài đã đăng, dưới dạng JSON, cho ai muốn làm ứng dụng, nghiên cứu hay lưu trữ. Không cần khóa, không cần đăng ký.'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).rest) return missing
  return pageMetadata({ title: 'Dữ liệu mở', about, path: '/du-lieu-mo' })
}

/** The readable page of what /api/v1/openapi.json says to machines, in Vietnamese. */
export default async function OpenDataPage({ params }: Props) {
  if ((await params).rest) return <Missing />
  const url = env().SITE_URL
  const { paths, components } = openapi(url)
  const parameters = paths['/api/v1/articles'].get.parameters
  const fields = Object.keys(components.schemas.Article.properties)
  return (
    <Frame>
      <div className="wrap section-page">
        <header className="section-head">
          <Crumbs trail={[{ name: 'Dữ liệu mở' }]} />
          <h1 className="section-title">Dữ liệu mở</h1>
          <p className="section-about">{about}</p>
        </header>
        <div className="prose open-data">
          <h2>Địa chỉ</h2>
          <Meanings
            rows={addresses.map(({ path, href, meaning }) => [
              href ? <a href={href}>{path}</a> : path,
              meaning,
            ])}
          />
          <h2>Lọc danh sách bài</h2>
          <Meanings rows={parameters.map(({ name }) => [name, meanings[name]])} />
          <p>Ví dụ, mười bài của chuyên mục Đô thị từ đầu năm 2026, chỉ lấy tiêu đề và địa chỉ:</p>
          <pre>
            <code>{`${url}/api/v1/articles?section=do-thi&from=2026-01-01&limit=10&fields=title,url`}</code>
          </pre>
          <h2>Một bài có gì</h2>
          <p>
            {fields.map((field, at) => (
              <span key={field}>
                {at > 0 && ', '}
                <code>{field}</code>
              </span>
            ))}
            . Trong danh sách, <code>html</code>, <code>text</code> và <code>blocks</code> chỉ có khi được nêu
            tên.
          </p>
          <h2>Cần biết</h2>
          <ul>
            <li>Chỉ có bài đã đăng. Bài bị gỡ không còn ở đây.</li>
            <li>
              Đọc tiếp bằng địa chỉ <code>next</code> trong câu trả lời; thứ tự không đổi khi có bài mới.
            </li>
            <li>
              Gửi lại <code>ETag</code> trong <code>If-None-Match</code>: nếu chưa có gì mới, câu trả lời là
              304, không có nội dung.
            </li>
            <li>Trang web khác gọi thẳng được từ trình duyệt (CORS).</li>
            <li>
              Yêu cầu sai được trả lời bằng mã 400, nêu tên tham số sai và lý do. Ngày tính theo giờ Việt Nam.
            </li>
            <li>
              Muốn đọc tin bằng phần mềm đọc tin? Xem <a href="/rss">Nguồn tin RSS</a>.
            </li>
          </ul>
        </div>
      </div>
    </Frame>
  )
}

type Row = [words: ReactNode, meaning: ReactNode]

function Meanings({ rows }: { rows: Row[] }) {
  return (
    <dl className="open-data__rows">
      {rows.map(([words, meaning], at) => (
        <div key={at}>
          <dt>
            <code>{words}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

const addresses = [
  {
    path: '/api/v1/articles',
    href: '/api/v1/articles?limit=5',
    meaning: 'bài đã đăng, mới nhất trước, tối đa 100 bài một lần',
  },
  { path: '/api/v1/articles/{slug}', href: null, meaning: 'một bài đầy đủ: HTML, văn bản và từng khối' },
  { path: '/api/v1/sections', href: '/api/v1/sections', meaning: 'chuyên mục' },
  { path: '/api/v1/topics', href: '/api/v1/topics', meaning: 'chủ đề đã có bài' },
  { path: '/api/v1/openapi.json', href: '/api/v1/openapi.json', meaning: 'mô tả cho máy (OpenAPI 3.1)' },
]

const meanings: Record<string, string> = {
  section: 'mã chuyên mục, gồm cả chuyên mục con',
  topic: 'mã chủ đề',
  author: 'mã tác giả',
  source: 'mã nguồn tin',
  genre: 'thể loại: news, feature, interview, photo, video, infographic, digest, notice, opinion',
  from: 'từ ngày, dạng 2026-11-24',
  to: 'đến hết ngày, dạng 2026-11-24',
  limit: 'số bài một lần, từ 1 đến 100, mặc định 20',
  after: 'khóa của trang trước, lấy từ địa chỉ next',
  fields: 'các trường cần lấy, cách nhau bằng dấu phẩy',
}
