import type { Asked, Narrow } from '@/portal/search/asked'
import type { Facet, Facets } from '@/portal/search/facets'
import { number } from '@/vietnamese/numbers'
import { dayProblems } from './day-problems'

type Props = { asked: Asked; facets: Facets }

const lists = [
  ['section', 'muc', 'Chuyên mục'],
  ['topic', 'chu-de', 'Chủ đề'],
  ['author', 'tac-gia', 'Tác giả'],
  ['source', 'nguon', 'Nguồn tin'],
] as const

/** Narrows a search: a plain form that offers what the hits have, each with their number. */
export function NarrowForm({ asked, facets }: Props) {
  const { narrow, misread } = asked
  const isNarrowed = Object.keys({ ...narrow, ...misread }).length > 0
  const problems = dayProblems(asked)
  return (
    <details className="narrow" open={isNarrowed}>
      <summary>Lọc kết quả</summary>
      <form action="/tim-kiem" className="narrow__fields">
        <input type="hidden" name="q" value={asked.typed} />
        {asked.order === 'date' && <input type="hidden" name="xep" value="moi" />}
        {lists.map(([kind, name, label]) => (
          <label key={kind}>
            {label}
            <select className="field__input" name={name} defaultValue={narrow[kind] ?? ''}>
              <option value="">Tất cả</option>
              {offered(facets[kind], narrow[kind]).map((it) => (
                <option key={it.slug} value={it.slug}>
                  {it.name} ({number(it.hits)})
                </option>
              ))}
            </select>
          </label>
        ))}
        <Day name="tu" label="Từ ngày" value={misread.from ?? narrow.from} problem={problems.from} />
        <Day name="den" label="Đến ngày" value={misread.to ?? narrow.to} problem={problems.to} />
        <div className="narrow__go">
          <button className="button" type="submit">
            Lọc
          </button>
          {isNarrowed && <a href={`/tim-kiem?q=${encodeURIComponent(asked.typed)}`}>Bỏ lọc</a>}
        </div>
      </form>
    </details>
  )
}

/** What was chosen stays to be seen where nothing has it. */
function offered(facets: Facet[], chosen: Narrow['section']): Facet[] {
  return chosen && !facets.some((it) => it.slug === chosen)
    ? [{ slug: chosen, name: chosen, hits: 0 }, ...facets]
    : facets
}

type DayProps = { name: string; label: string; value?: string; problem?: string }

function Day({ name, label, value, problem }: DayProps) {
  return (
    <label>
      {label}
      <input
        className="field__input"
        type="date"
        id={name}
        name={name}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem && `loi-${name}`}
      />
      {problem && (
        <span className="field__problem" id={`loi-${name}`}>
          {problem}
        </span>
      )}
    </label>
  )
}
