import type { ListItem } from '@/portal/listing'
import { headline } from '@/vietnamese/headline'
import { firstThought } from '@/vietnamese/words'
import { BlockHead } from '../block-head'
import { Recent } from '../story/recent'

type Props = { items: ListItem[]; now: Date }

export function Notices({ items, now }: Props) {
  const slugs = new Set(items.map((it) => it.section.slug))
  const [only] = slugs.size === 1 ? slugs : []
  return (
    <section aria-labelledby="thong-bao">
      <BlockHead title="Thông báo" href={only && `/chuyen-muc/${only}`} id="thong-bao" />
      <ul className="notices">
        {items.map((it) => (
          <li key={it.id}>
            <a href={`/bai-viet/${it.slug}`}>{headline(it.title)}</a>
            <p className="notices__sapo">{firstThought(it.sapo, 110)}</p>
            <p className="meta">
              <Recent at={it.publishedAt} now={now} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
