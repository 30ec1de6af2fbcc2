import type { Asked, Narrow } from '@/portal/search/asked'
import type { Facet, Facets } from '@/portal/search/facets'
import { number } from '@/vietnamese/numbers'

type Props = { asked: Asked; facets: Facets }

const lists = [
  ['section', 'muc', 'Chuyên mục'],
  ['topic', 'chu-de', 'Chủ đề'],
  ['author', 'tac-gia', 'Tác giả'],
  ['source', 'nguon', 'Nguồn tin'],
] as const

/** Narrows a search: a plain form that offers what the hits have, each with their number. */
export function NarrowForm({ asked, facets }: Props) {
  const { narrow } = asked
  return (
    <details className="narrow" open={Object.keys(narrow).length > 0}>
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
        <Day name="tu" label="Từ ngày" value={narrow.from} />
        <Day name="den" label="Đến ngày" value={narrow.to} />
        <div className="narrow__go">
          <button className="button" type="submit">
            Lọc
          </button>
          {Object.keys(narrow).length > 0 && (
            <a href={`/tim-kiem?q=${encodeURIComponent(asked.typed)}`}>Bỏ lọc</a>
          )}
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

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <label>
      {label}
      <input className="field__input" type="date" name={name} defaultValue={value} />
    </label>
  )
}
