import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AddPlaces } from '@/components/newsroom/codes/add-places.client'
import { CodeTable } from '@/components/newsroom/codes/code-table.client'
import { Lines } from '@/components/newsroom/plots/lines'
import { LinkButton } from '@/components/newsroom/ui/button'
import { CopyButton } from '@/components/newsroom/ui/copy-button.client'
import { db } from '@/db/client'
import { env } from '@/env'
import { readMoves } from '@/newsroom/codes/move'
import { daysShown, readCodes, readSubjectTotals } from '@/newsroom/codes/scans'
import { readSubject } from '@/newsroom/codes/subject'
import { inClear, shortUrl } from '@/sharing/address'
import { embedSnippet } from '@/sharing/embed'
import { dayMonth } from '@/vietnamese/dates'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../../../session'
import { issue, move } from '../../actions'
import { kinds, subjectFrom } from '../../places'

export const metadata: Metadata = { title: 'Mã QR' }
type Props = { params: Promise<{ loai: string; id: string }> }

export default async function SubjectPage({ params }: Props) {
  await requireRole('publisher')
  const { loai, id } = await params
  const subject = subjectFrom(loai, id)
  const row = subject && (await readSubject(db(), subject))
  if (!subject || !row) notFound()
  const [rows, totals] = await Promise.all([readCodes(db(), subject), readSubjectTotals(db(), subject)])
  const main = rows.find((it) => it.main)
  const moved = await Promise.all(
    rows.filter((it) => it.moves > 0).map(async (it) => [it.code, await readMoves(db(), it.id)] as const),
  )
  const history = Object.fromEntries(
    moved.map(([code, moves]) => [
      code,
      moves.map((it) => `${dayMonth(it.at)}: ${it.by} chuyển từ ${it.from} sang ${it.to}`),
    ]),
  )
  const siteUrl = env().SITE_URL
  const slug = row.kind === 'article' ? row.address?.split('/').at(-1) : undefined
  const snippet = slug && embedSnippet(slug, row.title, siteUrl)
  const now = new Date()
  const days = Array.from({ length: daysShown }, (_, n) =>
    dayMonth(new Date(now.getTime() - (daysShown - 1 - n) * 86_400_000)),
  )
  return (
    <>
      <div className="page-head">
        <LinkButton look="quiet" icon="left" href="/admin/ma-qr">
          Mã QR
        </LinkButton>
        <div className="actions">
          <AddPlaces subject={subject} issue={issue} />
        </div>
      </div>
      <div className="code-head">
        {main ? (
          <div className="qr">
            <img
              src={`/q/${main.code}.svg`}
              alt={`Mã QR chính, dẫn tới ${row.title}`}
              width="120"
              height="120"
            />
          </div>
        ) : (
          <span />
        )}
        <div>
          <h1>{row.title}</h1>
          {main && (
            <p className="address">
              {inClear(shortUrl(siteUrl, main.code))}
              <CopyButton bare label="Chép địa chỉ ngắn" text={shortUrl(siteUrl, main.code)} />
            </p>
          )}
          <p className="meta">
            {kinds[row.kind].name}
            {row.address
              ? main &&
                `. Mã chính ${row.kind === 'article' ? 'in cuối bài và trên bản in' : 'in trong mọi trang'}, không bao giờ hết hạn.`
              : '. Chưa đăng: mã in trước vẫn đúng, mở ra sẽ báo nội dung chưa được đăng.'}
          </p>
        </div>
        <dl className="totals">
          <Total name="lượt quét mã" n={totals.scans} />
          {row.kind === 'article' && (
            <>
              <Total name="chạm chia sẻ" n={totals.shares} />
              <Total name="xem trực tiếp" n={totals.reads} />
            </>
          )}
        </dl>
      </div>
      {rows.length === 0 ? (
        <p className="nothing">Chưa có mã nào dẫn tới đây. Bấm “Thêm nơi đặt” để tạo mã đầu tiên.</p>
      ) : (
        <div className="codes-layout">
          <CodeTable rows={rows} now={now.toISOString()} move={move} history={history}>
            <section className="where-from">
              <h2>Quét mã và chia sẻ theo ngày</h2>
              <p className="meta">
                Một người tính một lần mỗi giờ; không tính máy quét tự động. Không lưu địa chỉ IP.
              </p>
              <Lines
                label={`Lượt quét mã và chạm chia sẻ mỗi ngày, từ ${days[0]} đến ${days.at(-1)}`}
                names={days}
                lines={[
                  { name: 'quét mã', look: 'scan', values: totals.scanDays },
                  ...(row.kind === 'article'
                    ? [{ name: 'chia sẻ', look: 'share' as const, values: totals.shareDays }]
                    : []),
                ]}
              />
            </section>
            {snippet && <EmbedCode snippet={snippet} />}
          </CodeTable>
        </div>
      )}
    </>
  )
}

function Total({ name, n }: { name: string; n: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{number(n)}</dd>
    </div>
  )
}

/** For the pages of schools, wards and offices: the card of this article in a frame. */
function EmbedCode({ snippet }: { snippet: string }) {
  return (
    <section className="where-from">
      <h2>Nhúng vào trang khác</h2>
      <label className="meta" htmlFor="ma-nhung">
        Gửi đoạn này cho trường, phường, cơ quan: thẻ trên trang của họ luôn theo bài, kể cả khi tiêu đề đổi.
      </label>
      <textarea id="ma-nhung" className="field embed-code" readOnly rows={3} value={snippet} />
      <div className="actions">
        <CopyButton label="Chép mã nhúng" text={snippet} />
      </div>
    </section>
  )
}
