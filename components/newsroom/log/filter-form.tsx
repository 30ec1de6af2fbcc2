import Link from 'next/link'
import { writeLogFilter, type LogFilter } from '@/newsroom/log/filter'
import { subjectWords, verbWords } from '@/newsroom/log/words'
import { collator } from '@/vietnamese/sort'
import { Button } from '../ui/button'

type Props = { filter: LogFilter; people: { id: number; name: string; active: boolean }[] }

const sorted = (words: Record<string, string>) =>
  Object.entries(words).sort(([, a], [, b]) => collator.compare(a, b))
/** Two names for the same thing are one choice, by the name that is recorded more. */
const subjects = sorted(subjectWords).filter(([key]) => key !== 'article' && key !== 'setting')

/** Filters that are an address: it can be kept and sent. */
export function LogFilterForm({ filter, people }: Props) {
  return (
    <form className="filters is-short" action="/admin/nhat-ky" key={writeLogFilter(filter)}>
      <Choice name="nguoi" label="Người" any="Mọi người" value={filter.personId}>
        {people.map((it) => (
          <option key={it.id} value={it.id}>
            {it.active ? it.name : `${it.name} (đã khóa)`}
          </option>
        ))}
      </Choice>
      <Choice name="viec" label="Việc" any="Mọi việc" value={filter.verb}>
        {sorted(verbWords).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Choice>
      <Choice name="loai" label="Đối tượng" any="Mọi đối tượng" value={filter.subject}>
        {subjects.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Choice>
      {filter.subjectId && <input type="hidden" name="ma" value={filter.subjectId} />}
      <Day name="tu" label="Từ ngày" value={filter.from} />
      <Day name="den" label="Đến ngày" value={filter.to} />
      <Button type="submit">Lọc</Button>
      {writeLogFilter(filter) !== '' && <Link href="/admin/nhat-ky">Bỏ lọc</Link>}
    </form>
  )
}

function Choice(props: {
  name: string
  label: string
  any: string
  value: string | number | null
  children: React.ReactNode
}) {
  return (
    <select
      className="field filter-choice"
      name={props.name}
      aria-label={props.label}
      defaultValue={props.value ?? ''}
    >
      <option value="">{props.any}</option>
      {props.children}
    </select>
  )
}

function Day({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label className="filter-day">
      <span className="meta">{label}</span>
      <input className="field" type="date" name={name} defaultValue={value ?? ''} />
    </label>
  )
}
