import Link from 'next/link'
import type { Answer } from '@/newsroom/answer'
import { spans, states, writeFilter, type Span, type StoryFilter } from '@/newsroom/stories/listing/filter'
import { shortDate } from '@/vietnamese/dates'
import { Icon } from '../ui/icon'
import { Menu, type MenuItem } from '../ui/menu.client'
import { stateName } from '../ui/status-chip'
import { DateRange } from './date-range.client'
import { SaveFilter } from './save-filter.client'
import type { SectionChoice } from './work-dialogs.client'

type Props = {
  filter: StoryFilter
  sections: SectionChoice[]
  people: { id: number; name: string }[]
  /** The id of one's own filter that is on. */
  savedId: number | null
  save: (input: { name: string; query: string }) => Promise<Answer<{ id: number }>>
  drop: (input: { id: number }) => Promise<Answer<null>>
}

const address = (filter: StoryFilter, change: Partial<StoryFilter>) => {
  const query = writeFilter({ ...filter, ...change })
  return query ? `/admin/bai-viet?${query}` : '/admin/bai-viet'
}

/** Search by title, and filters that are addresses: each can be kept, sent and opened beside. */
export function FilterBar({ filter, sections, people, savedId, save, drop }: Props) {
  const to = (change: Partial<StoryFilter>) => address(filter, change)
  const section = sections.find((it) => it.id === filter.sectionId)
  const person = people.find((it) => it.id === filter.personId)
  const when = filter.span
    ? spans[filter.span]
    : filter.from || filter.to
      ? [filter.from, filter.to].map((it) => (it ? shortDate(`${it}T12:00:00+07:00`) : '…')).join(' – ')
      : null
  const { words: _, ...rest } = filter
  const query = writeFilter(filter)
  return (
    <form className="filters" role="search" action="/admin/bai-viet">
      <div className="search">
        <Icon name="search" />
        <input
          className="field"
          type="search"
          name="q"
          aria-label="Tìm bài theo tiêu đề hoặc mã bài"
          placeholder="Tìm tiêu đề, mã bài…"
          defaultValue={filter.words}
          key={filter.words}
          data-search=""
          maxLength={200}
        />
        <kbd>/</kbd>
      </div>
      {[...new URLSearchParams(writeFilter({ ...rest, words: '' }))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Pick
        name="Chuyên mục"
        value={section?.name}
        clear={to({ sectionId: null })}
        items={sections.map((it) => ({
          label: it.child ? <span className="ps-4">{it.name}</span> : it.name,
          href: to({ sectionId: it.id }),
        }))}
      />
      <Pick
        name="Trạng thái"
        value={filter.state ? stateName(filter.state) : undefined}
        clear={to({ state: null })}
        items={states.map((it) => ({ label: stateName(it), href: to({ state: it }) }))}
      />
      {people.length > 1 && (
        <Pick
          name="Người viết"
          value={person?.name}
          clear={to({ personId: null })}
          items={people.map((it) => ({ label: it.name, href: to({ personId: it.id }) }))}
        />
      )}
      {when ? (
        <Set name="Ngày" value={when} clear={to({ span: null, from: null, to: null })} />
      ) : (
        <DateRange
          spans={(Object.keys(spans) as Span[]).map((it) => ({ label: spans[it], href: to({ span: it }) }))}
          keep={[...new URLSearchParams(writeFilter({ ...filter, from: null, to: null, span: null }))]}
        />
      )}
      <Menu
        align="start"
        name="Xếp theo"
        className="button"
        label={
          <>
            {filter.sort === 'oldest' ? 'Cũ trước' : 'Mới trước'} <Icon name="down" />
          </>
        }
        items={[
          { label: 'Mới sửa trước', href: to({ sort: 'newest' }) },
          { label: 'Chờ lâu trước', href: to({ sort: 'oldest' }) },
        ]}
      />
      {query !== '' && <SaveFilter query={query} savedId={savedId} save={save} drop={drop} />}
    </form>
  )
}

/** One filter: a menu while it is open, a word that can be taken away while it is set. */
function Pick({
  name,
  value,
  clear,
  items,
}: {
  name: string
  value?: string
  clear: string
  items: MenuItem[]
}) {
  if (value) return <Set name={name} value={value} clear={clear} />
  return (
    <Menu
      align="start"
      name={name}
      label={
        <>
          {name} <Icon name="down" />
        </>
      }
      items={items}
    />
  )
}

function Set({ name, value, clear }: { name: string; value: string; clear: string }) {
  return (
    <Link href={clear} className="button is-set" aria-label={`Bỏ lọc ${name.toLowerCase()}: ${value}`}>
      {value} <Icon name="x" />
    </Link>
  )
}
