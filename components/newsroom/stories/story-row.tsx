import Link from 'next/link'
import { jpegAddress } from '@/body/media'
import type { StoryRow } from '@/newsroom/stories/listing/rows'
import { clock } from '@/vietnamese/dates'
import { calledName } from '../ui/avatar'
import { Icon } from '../ui/icon'
import { Menu, type MenuItem } from '../ui/menu.client'
import { StatusChip } from '../ui/status-chip'
import { hourWords, reviewedBy, underline } from './row-words'

type Props = {
  row: StoryRow
  now: string
  selected: boolean
  atCursor: boolean
  onSelect: (range: boolean) => void
  onFocus: () => void
  menu: MenuItem[]
}

/** Two lines and no more: the title, and what the desk needs next. */
export function StoryLine({ row, now, selected, atCursor, onSelect, onFocus, menu }: Props) {
  const title = row.title.trim() || 'Bài chưa có tiêu đề'
  const under = underline(row)
  const classes = ['story', selected && 'is-selected', atCursor && 'is-cursor'].filter(Boolean).join(' ')
  return (
    <tr className={classes} onFocus={onFocus} data-story={row.id}>
      <td>
        <input
          className="check"
          type="checkbox"
          checked={selected}
          onClick={(event) => onSelect(event.shiftKey)}
          onChange={() => {}}
          aria-label={`Chọn: ${title}`}
        />
      </td>
      <td className="thumb">
        <Thumb row={row} />
      </td>
      <td className="title">
        <Link href={`/admin/bai-viet/${row.id}`} prefetch={false}>
          {title}
        </Link>
        <div className="under">
          <span className="section-inline">{row.section ?? 'Chưa có chuyên mục'}</span>
          <span className={under.tone === 'plain' ? undefined : under.tone}>{under.words}</span>
        </div>
      </td>
      <td className="section">{row.section ?? <span className="text-muted">Chưa chọn</span>}</td>
      <td className="people">
        {calledName(row.writer)}
        <small>{reviewedBy(row)}</small>
      </td>
      <td className="state">
        <StatusChip state={row.state} />
      </td>
      <td className="when">
        <time dateTime={row.updatedAt}>{clock(row.updatedAt)}</time>
        <small>{hourWords(row, now)}</small>
      </td>
      <td className="row-actions">
        <Menu
          name={`Việc khác với bài: ${title}`}
          className="button only-icon"
          label={<Icon name="more" />}
          items={menu}
        />
      </td>
    </tr>
  )
}

function Thumb({ row }: { row: StoryRow }) {
  if (!row.picture)
    return (
      <span className="no-picture" title="Chưa có ảnh đại diện">
        <Icon name="image" />
      </span>
    )
  const { focalX, focalY } = row.picture
  return (
    // eslint-disable-next-line @next/next/no-img-element -- the library's own variants
    <img
      src={jpegAddress(row.picture, 160)}
      alt=""
      width={66}
      height={44}
      loading="lazy"
      decoding="async"
      style={{ objectPosition: `${focalX * 100}% ${focalY * 100}%` }}
    />
  )
}
