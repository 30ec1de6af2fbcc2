import { Crumbs } from '@/components/portal/crumbs'
import { Kicker } from '@/components/portal/story/kicker'
import { When } from '@/components/portal/story/when'
import type { Article } from '@/portal/article'
import { headline } from '@/vietnamese/headline'
import { Fragment, type ReactNode } from 'react'

type Props = {
  article: Article
  /** From the top section down to the article's own. */
  trail: { name: string; href: string }[]
  /** The tools. */
  children: ReactNode
}

/** Breadcrumb, section, title, sapo; who wrote it and when. */
export function ArticleHead({ article, trail, children }: Props) {
  const { title, sapo, section, authors, publishedAt, revisedAt } = article
  return (
    <header className="article-head">
      <Crumbs trail={trail} />
      <Kicker name={section.name} href={`/chuyen-muc/${section.slug}`} />
      <h1 className="article-title">{headline(title)}</h1>
      <p className="article-sapo">{sapo}</p>
      <div className="byline">
        {authors.map((it) => (
          <Fragment key={it.slug}>
            <a className="byline__author" href={`/tac-gia/${it.slug}`} rel="author">
              {it.name}
            </a>{' '}
          </Fragment>
        ))}
        <p className="meta">
          <When at={publishedAt} />
        </p>
        {revisedAt && (
          <p className="meta">
            Cập nhật <When at={revisedAt} as="exact" />
          </p>
        )}
      </div>
      {children}
    </header>
  )
}
