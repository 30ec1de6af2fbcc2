import Link from 'next/link'
import type { Uses } from '@/newsroom/media/library/uses'
import { number } from '@/vietnamese/numbers'

/** Where a medium stands, readers' pages first. */
export function MediumUses({ uses: { shown, count } }: { uses: Uses }) {
  const hidden = count - shown.length
  return (
    <section>
      <h2>{count > 0 ? `Dùng ở ${number(count)} chỗ` : 'Chưa dùng ở đâu'}</h2>
      <ul className="plain-list">
        {shown.map((it) => (
          <li key={it.href}>
            <div>
              <Link href={it.href} prefetch={false}>
                {it.name}
              </Link>
              {!it.live && <p className="meta">Chưa hiện cho người đọc</p>}
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="meta">{`Và ${number(hidden)} bài bạn không mở được.`}</p>}
    </section>
  )
}
