import type { Asked, Narrow } from '@/portal/search/asked'
import type { Facet, Facets } from '@/portal/search/facets'
import { number } from '@/vietnamese/numbers'
import { dayProblems } from './day-problems'

type Props = {
  asked: Asked
  facets: Facets
  /** What the narrowing chosen is called, by kind. */
  chosen: Partial<Record<keyof Facets, string>>
}

const lists = [
  ['section', 'muc', 'Chuyên mục'],
  ['topic', 'chu-de', 'Chủ đề'],
  ['author', 'tac-gia', 'Tác giả'],
  ['source', 'nguon', 'Nguồn tin'],
] as const

/** Narrows a search: a plain form that offers what the hits have, each with their number. */
export function NarrowForm({ asked, facets, chosen }: Props) {
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
              {offered(facets[kind], narrow[kind], chosen[kind]).map((it) => (
                <option key={it.slug} value={it.slug}>
                  {it.name} ({number(it.hits)})
                </option>
              ))}
            </select>
          </label>
        ))}
        <Day name="tu" label="Từ ngày" value={narrow.from} misread={misread.from} problem={problems.from} />
        <Day name="den" label="Đến ngày" value={narrow.to} misread={misread.to} problem={problems.to} />
        <div className="narrow__go">
          <button className="button" type="submit">
            Lọc
          </button>{' '}
          {isNarrowed && <a href={`/tim-kiem?q=${encodeURIComponent(asked.typed)}`}>Bỏ lọc</a>}
        </div>
      </form>
    </details>
  )
}

/** What was chosen stays to be seen where nothing has it. */
function offered(facets: Facet[], slug: Narrow['section'], name = slug): Facet[] {
  return slug && name && !facets.some((it) => it.slug === slug)
    ? [{ slug, name, hits: 0 }, ...facets]
    : facets
}

type DayProps = { name: string; label: string; value?: string; misread?: string; problem?: string }

/** A date field shows nothing that is no date: what was misread stands in a plain one, to be mended. */
function Day({ name, label, value, misread, problem }: DayProps) {
  return (
    <label>
      {label}
      <input
        className="field__input"
        type={misread ? 'text' : 'date'}
        id={name}
        name={name}
        defaultValue={misread ?? value}
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
