import type { ReactNode } from 'react'
import type { Line } from '@/newsroom/stories/compare/bodies'
import type { Comparison } from '@/newsroom/stories/compare/stories'
import type { Unit, UnitKind } from '@/newsroom/stories/compare/units'
import type { Part } from '@/newsroom/stories/compare/words'
import { Parts } from './parts'

type Props = {
  compared: Comparison
  /** Where a picture of the library is shown from. */
  pictures: Record<number, { url: string; alt: string }>
}

const changed = (parts: Part[]) => parts.some((it) => it.change !== 'same')

/** The number in the margin of each thing that has changed, null where nothing did. */
function marksOf({ fields, lead, title, sapo, lines }: Comparison) {
  const is = [
    fields.length > 0 || lead !== null,
    changed(title),
    changed(sapo),
    ...lines.map((it) => it.change !== 'same'),
  ]
  const marks = is.map((it, at) => (it ? is.slice(0, at + 1).filter(Boolean).length : null))
  const [heads, titleMark, sapoMark, ...lineMarks] = marks
  return { heads: heads ?? null, titleMark: titleMark ?? null, sapoMark: sapoMark ?? null, lineMarks }
}

/** Two texts of a story in one: every change numbered in the margin, what the eye may miss said beside it. */
export function Compared({ compared, pictures }: Props) {
  const { fields, title, sapo, lines, lead } = compared
  const { heads, titleMark, sapoMark, lineMarks } = marksOf(compared)
  return (
    <div className="compared">
      <Sums sums={compared.sums} />
      {heads !== null && (
        <Change n={heads}>
          <dl className="side-facts">
            {fields.map((it) => (
              <div key={it.label}>
                <dt>{it.label}</dt>
                <dd>
                  <Parts parts={it.parts} />
                </dd>
              </div>
            ))}
            {lead && (
              <div>
                <dt>Ảnh đại diện</dt>
                <dd>
                  <Swap before={lead.before} after={lead.after} pictures={pictures} />
                </dd>
              </div>
            )}
          </dl>
        </Change>
      )}
      <Change n={titleMark}>
        <h2 className="headline">
          <Parts parts={title} />
        </h2>
      </Change>
      <Change n={sapoMark}>
        <p className="standfirst">
          <Parts parts={sapo} />
        </p>
      </Change>
      <div className="compared-body">
        {lines.map((line, at) => (
          <Change key={at} n={lineMarks[at]!} what={line.what}>
            <LineView line={line} pictures={pictures} />
          </Change>
        ))}
      </div>
    </div>
  )
}

function Sums({ sums: { added, removed, looks, pictures } }: { sums: Comparison['sums'] }) {
  if (added + removed + looks + pictures === 0)
    return <p className="diff-sum meta">Chữ của hai bản giống nhau.</p>
  return (
    <p className="diff-sum meta">
      {added > 0 && <ins>Thêm {added} từ</ins>}
      {removed > 0 && <del>Bỏ {removed} từ</del>}
      {looks > 0 && <span className="reformat">Đổi định dạng {looks} chỗ</span>}
      {pictures > 0 && <span>Thay, thêm hoặc bỏ {pictures} ảnh</span>}
    </p>
  )
}

function Change({ n, what = [], children }: { n: number | null; what?: string[]; children: ReactNode }) {
  if (n === null) return <div className="unchanged">{children}</div>
  return (
    <div className="change" data-change={n} tabIndex={-1} role="group" aria-label={`Thay đổi ${n}`}>
      <span className="mark" aria-hidden="true">
        {n}
      </span>
      {what.length > 0 && <span className="what">{what.join('; ')}</span>}
      {children}
    </div>
  )
}

function LineView({ line, pictures }: { line: Line; pictures: Props['pictures'] }) {
  const { before, after, parts, change } = line
  const unit = (after ?? before)!
  const [was, is] = [before?.picture?.mediaId ?? null, after?.picture?.mediaId ?? null]
  if (unit.picture)
    return (
      <figure>
        {change === 'same' || was === is ? (
          <Picture id={unit.picture.mediaId} pictures={pictures} />
        ) : (
          <Swap before={was} after={is} pictures={pictures} />
        )}
        <figcaption>
          <Parts parts={parts} />
        </figcaption>
      </figure>
    )
  if (unit.kind === 'divider') return <hr />
  return <p className={`line-${unit.kind} ${outlined(before, after)}`.trim()}>{<Parts parts={parts} />}</p>
}

const outlined = (before: Unit | null, after: Unit | null): string =>
  before && after && (before.kind satisfies UnitKind) !== after.kind ? 'is-reformatted' : ''

function Swap({
  before,
  after,
  pictures,
}: { before: number | null; after: number | null } & Pick<Props, 'pictures'>) {
  return (
    <div className="swap">
      {before !== null && (
        <div className="gone">
          <Picture id={before} pictures={pictures} />
          <span className="meta">Bản cũ</span>
        </div>
      )}
      {after !== null && (
        <div>
          <Picture id={after} pictures={pictures} />
          <span className="meta">Bản mới</span>
        </div>
      )}
    </div>
  )
}

function Picture({ id, pictures }: { id: number } & Pick<Props, 'pictures'>) {
  const picture = pictures[id]
  if (!picture) return <p className="meta">Ảnh {id} không còn trong thư viện.</p>
  // eslint-disable-next-line @next/next/no-img-element -- variants are made when a picture is received
  return <img src={picture.url} alt={picture.alt} />
}
