import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Board } from '@/newsroom/board/read'
import type { StoryRow } from '@/newsroom/stories/listing/rows'
import { ago, hourNear } from '@/vietnamese/ago'
import { calledName } from '../ui/avatar'
import { Icon } from '../ui/icon'
import { StatusChip } from '../ui/status-chip'

/** What waits for me on the left, what goes on beside it. Blocks with nothing to say are absent. */
export function BoardView({ board, now }: { board: Board; now: string }) {
  const { waiting, returned, drafts, scheduled, fronts, late, mostRead, brokenLinks, messages } = board
  const more = board.waitingCount - returned.length - waiting.length
  return (
    <div className="board">
      <div>
        {late.length > 0 && (
          <Block id="tre" title="Trễ giờ" urgent>
            <p className="meta">Đã qua giờ hẹn mà chưa lên trang. Mở bài, xem lý do và đăng lại.</p>
            <Stories rows={late} say={(it) => it.publishAt && `hẹn ${hourNear(it.publishAt, now)}`} />
          </Block>
        )}
        <Block id="cho-ban" title="Chờ bạn">
          {waiting.length > 0 ? (
            <Stories
              rows={waiting}
              chip
              say={(it) =>
                it.calledBy
                  ? `${calledName(it.calledBy)} gọi bạn trong ghi chú`
                  : `${calledName(it.writer)}, chờ từ ${hourNear(it.updatedAt, now)}`
              }
            />
          ) : (
            <p className="meta">Không có bài nào chờ bạn.</p>
          )}
          {more > 0 && <Link href="/admin/bai-viet?loc=cho-duyet">và {more} bài nữa</Link>}
        </Block>
        {returned.length > 0 && (
          <Block id="bi-tra" title="Bị trả lại">
            <Stories
              rows={returned}
              say={(it) =>
                it.review && `${calledName(it.review.by)}: ${it.review.reason || 'không ghi lý do'}`
              }
            />
          </Block>
        )}
        <Block id="nhap" title="Bài nháp của bạn">
          {drafts.length > 0 ? (
            <Stories rows={drafts} say={(it) => `sửa ${ago(it.updatedAt, now)}`} />
          ) : (
            <p className="meta">Bạn không có bài nháp nào. Bấm “Bài mới” (phím N) để viết.</p>
          )}
        </Block>
      </div>
      <div>
        <Block id="sap-len" title="Sắp lên">
          {scheduled.length > 0 && (
            <Stories rows={scheduled} say={(it) => it.publishAt && hourNear(it.publishAt, now)} />
          )}
          {fronts.length > 0 && (
            <ul className="board-list">
              {fronts.map((it) => (
                <li key={it.id}>
                  <span>
                    <Link href="/admin/trang-chu" prefetch={false}>
                      Trang chủ mới
                    </Link>
                    <small>
                      {hourNear(it.publishedAt, now)} · {calledName(it.by)} xếp
                    </small>
                  </span>
                </li>
              ))}
            </ul>
          )}
          {scheduled.length + fronts.length === 0 && <p className="meta">Không có gì hẹn giờ.</p>}
        </Block>
        <Block id="doc-nhieu" title="Đọc nhiều 24 giờ qua">
          {mostRead.length > 0 ? (
            <ol className="board-ranked">
              {mostRead.map((it) => (
                <li key={it.id}>
                  <Link href={`/admin/bai-viet/${it.id}`} prefetch={false}>
                    {it.title}
                  </Link>
                </li>
              ))}
            </ol>
          ) : (
            <p className="meta">Chưa có lượt đọc nào được đếm.</p>
          )}
        </Block>
        {brokenLinks.length > 0 && (
          <Block id="lien-ket" title="Liên kết hỏng">
            <ul className="board-list">
              {brokenLinks.map((it) => (
                <li key={`${it.articleId} ${it.href}`}>
                  <Link href={`/admin/bai-viet/${it.articleId}`} prefetch={false}>
                    {it.title}
                  </Link>
                  <small>
                    dẫn tới <code>{it.href}</code>, nơi không có gì
                  </small>
                </li>
              ))}
            </ul>
          </Block>
        )}
        {messages !== null && messages > 0 && (
          <Block id="gop-y" title="Bạn đọc góp ý">
            <p>
              <Link href="/admin/gop-y" prefetch={false}>
                {messages} góp ý chưa đọc
              </Link>
            </p>
          </Block>
        )}
      </div>
    </div>
  )
}

function Block(props: { id: string; title: string; urgent?: boolean; children: ReactNode }) {
  const { id, title, urgent, children } = props
  return (
    <section className={urgent ? 'board-block is-late' : 'board-block'} aria-labelledby={id}>
      <h2 id={id}>
        {urgent && <Icon name="alert" />}
        {title}
      </h2>
      {children}
    </section>
  )
}

type Say = (row: StoryRow) => string | null

function Stories({ rows, say, chip }: { rows: StoryRow[]; say: Say; chip?: boolean }) {
  return (
    <ul className="board-list">
      {rows.map((it) => (
        <li key={it.id}>
          <span>
            <Link href={`/admin/bai-viet/${it.id}`} prefetch={false}>
              {it.title.trim() || 'Bài chưa có tiêu đề'}
            </Link>
            <small>{[it.section, say(it)].filter(Boolean).join(' · ')}</small>
          </span>
          {chip && <StatusChip state={it.state} />}
        </li>
      ))}
    </ul>
  )
}
