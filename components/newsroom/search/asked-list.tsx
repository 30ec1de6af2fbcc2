import Link from 'next/link'
import type { AskedWords } from '@/newsroom/search/asked'
import { number } from '@/vietnamese/numbers'

/** What readers searched, each with what may be done so that the next one finds it. */
export function AskedList({ asked }: { asked: AskedWords[] }) {
  return (
    <ul className="entries" aria-label="Từ người đọc đã tìm">
      {asked.map(({ query, n, found }) => (
        <li key={query} className="entry">
          <div className="entry-words">
            <a className="entry-name" href={`/tim-kiem?q=${encodeURIComponent(query)}`} target="_blank">
              {query}
            </a>
            <p className="under">{found === 0 ? 'Không có bài nào' : `${number(found)} bài`}</p>
          </div>
          <span className="entry-fact">{number(n)} lượt tìm</span>
          <span className="entry-acts">
            <Link
              className="button"
              href={`/admin/tim-kiem/dong-nghia/moi?tu=${encodeURIComponent(query)}`}
              aria-label={`Thêm từ đồng nghĩa với ${query}`}
              prefetch={false}
            >
              Từ đồng nghĩa…
            </Link>
            <Link
              className="button"
              href={`/admin/tim-kiem/ghim?tu=${encodeURIComponent(query)}`}
              aria-label={`Ghim bài cho ${query}`}
              prefetch={false}
            >
              Ghim bài…
            </Link>
          </span>
        </li>
      ))}
    </ul>
  )
}
