import type { Metadata } from 'next'
import Link from 'next/link'
import { ListSearch } from '@/components/newsroom/directory/list-search'
import { db } from '@/db/client'
import { readCodedSubjects } from '@/newsroom/codes/overview'
import { findSubjects, subjectAt, type SubjectRow } from '@/newsroom/codes/subject'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'
import { hrefOf, kinds } from './places'

export const metadata: Metadata = { title: 'Mã QR' }
type Props = { searchParams: Promise<{ tim?: string | string[] }> }

export default async function CodesPage({ searchParams }: Props) {
  await requireRole('publisher')
  const words = ([(await searchParams).tim ?? ''].flat()[0] ?? '').slice(0, 300).trim()
  return (
    <>
      <div className="page-head">
        <h1>Mã QR</h1>
        <p className="meta">Một mã cho mỗi nơi đặt: quét ở đâu, đếm ở đó. Mã đã in không bao giờ chết.</p>
      </div>
      <ListSearch label="Tìm bài, trang, kênh, địa chỉ, mã" words={words} />
      {words ? <Found words={words} /> : <Coded />}
    </>
  )
}

async function Found({ words }: { words: string }) {
  const exact = await subjectAt(db(), /^[0-9a-z]{4,12}$/i.test(words) ? `/q/${words}` : words)
  const found: SubjectRow[] = exact ? [exact] : await findSubjects(db(), words, 30)
  if (found.length === 0)
    return (
      <p className="nothing">Không có gì khớp. Thử vài từ khác của tiêu đề, có dấu hay không đều được.</p>
    )
  return (
    <table className="codes is-plain">
      <caption className="visually-hidden">Kết quả tìm</caption>
      <tbody>
        {found.map((it) => (
          <tr key={`${it.kind} ${it.id}`}>
            <td>
              <Link className="place-name" href={hrefOf(it)} prefetch={false}>
                {it.title}
              </Link>
              <span className="meta">
                {kinds[it.kind].name}
                {!it.address && ', chưa đăng'}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function Coded() {
  const rows = await readCodedSubjects(db(), 100)
  if (rows.length === 0)
    return (
      <p className="nothing">
        Chưa có mã nào theo nơi đặt. Tìm bài ở trên, rồi bấm “Thêm nơi đặt” trong trang của bài.
      </p>
    )
  return (
    <table className="codes is-plain">
      <caption className="visually-hidden">Những gì có mã, quét nhiều trong tuần trước</caption>
      <thead>
        <tr>
          <th scope="col">Dẫn tới</th>
          <th scope="col" className="number">
            Số mã
          </th>
          <th scope="col" className="number">
            7 ngày
          </th>
          <th scope="col" className="number downloads">
            Tất cả
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((it) => (
          <tr key={`${it.kind} ${it.id}`}>
            <td>
              <Link className="place-name" href={hrefOf(it)} prefetch={false}>
                {it.title}
              </Link>
              <span className="meta">
                {kinds[it.kind].name}
                {it.silent > 0 && (
                  <>
                    {' · '}
                    <span className="warn">{number(it.silent)} mã nhiều ngày chưa ai quét</span>
                  </>
                )}
              </span>
            </td>
            <td className="number soft" data-label="mã">
              {number(it.codes)}
            </td>
            <td className="number" data-label="trong 7 ngày">
              {number(it.week)}
            </td>
            <td className="number downloads" data-label="lượt">
              {number(it.total)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
