import { When } from '@/components/portal/story/when'
import type { Article } from '@/portal/article'
import type { ReactNode } from 'react'

const kinds = { correction: 'Đính chính', update: 'Cập nhật' }

/** Under the text: who signed it, where it comes from, its topics, what was put right; then the QR. */
export function After({ article, children }: { article: Article; children: ReactNode }) {
  const { authors, topics, corrections } = article
  return (
    <div className="after">
      {authors.length > 0 && <p className="signed">{authors.map((it) => it.name).join(' – ')}</p>}
      <Source article={article} />
      {topics.length > 0 && (
        <ul className="tags" aria-label="Thẻ">
          {topics.map((it) => (
            <li key={it.id}>
              <a href={`/chu-de/${it.slug}`} rel="tag">
                {it.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {corrections.map((it) => (
        <p className="correction" key={`${it.at} ${it.text}`}>
          <strong>{kinds[it.kind]}</strong> (<When at={it.at} as="exact" />
          ): {it.text}
        </p>
      ))}
      {children}
    </div>
  )
}

function Source({ article: { source, sourceUrl } }: { article: Article }) {
  return (
    <div className="source">
      {source.logo && (
        <img
          className="source__logo"
          src={source.logo}
          alt="Biểu trưng"
          width={44}
          height={44}
          loading="lazy"
          decoding="async"
        />
      )}
      <dl>
        <dt>Nguồn tin</dt>
        <dd>
          <a href={`/nguon/${source.slug}`}>{source.name}</a>
        </dd>
      </dl>
      {sourceUrl && (
        <a className="source__original" href={sourceUrl} rel="noopener">
          Xem bản gốc
        </a>
      )}
    </div>
  )
}
