import { After } from '@/components/article/after'
import { numberedPictures } from '@/components/article/body'
import { ArticleHead } from '@/components/article/head'
import { Lead } from '@/components/article/lead'
import { Others, Related } from '@/components/article/others'
import { PaperMast, PaperNotes } from '@/components/article/paper'
import { Dock, Tools } from '@/components/article/tools'
import { BlockHead } from '@/components/portal/block-head'
import { JsonLd } from '@/components/portal/json-ld'
import { Utilities } from '@/components/portal/utilities'
import { ArticleQr } from '@/components/share/article-qr'
import { Channels } from '@/components/share/channels'
import { pictureLinks } from '@/components/share/picture-links'
import { ShareLinks } from '@/components/share/share-links'
import { env } from '@/env'
import type { Article } from '@/portal/article'
import { newsArticle } from '@/portal/structured/article'
import { shortUrl } from '@/sharing/address'
import { embedSnippet } from '@/sharing/embed'
import { Frame } from '../../frame'
import { others, related, site } from '../../reads'
import { placeOf } from './place'

/** The page that everything serves. Its parts stand in the order of the contract; on a desktop only the grid moves them. */
export async function ArticleView({ article }: { article: Article }) {
  const around = await site()
  const { trail, top, family } = placeOf(article.section, around.sections)
  const [near, { newer, older }] = await Promise.all([
    related(article.id),
    others(article.id, family.join(), article.publishedAt),
  ])
  const siteUrl = env().SITE_URL
  const path = `/bai-viet/${article.slug}`
  const short = shortUrl(siteUrl, article.code)
  const shared = { title: article.title, text: article.sapo, path, url: siteUrl + path, short }
  const isPhotos = article.genre === 'photo'
  const html = numberedPictures(
    article.html,
    article.lead ? 2 : 1,
    isPhotos ? (n) => pictureLinks(article.code, shared.url, n) : undefined,
  )
  const side = around.utilities.filter((it) => it.place !== 'today')
  return (
    <Frame current={top}>
      <div className="wrap">
        <PaperMast settings={around.settings} short={short} />
        <article
          className={isPhotos ? 'article article--photo' : 'article'}
          data-count={`read ${article.id}`}
        >
          <ArticleHead article={article} trail={trail}>
            <Tools shared={shared} />
          </ArticleHead>
          <div className="article-main">
            {article.lead && <Lead lead={article.lead} />}
            <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
            <After article={article}>
              <ArticleQr title={article.title} url={short} code={article.code} />
              <PaperNotes notes={article.notes} />
            </After>
          </div>
          <div className="side">
            <Channels site={around} siteUrl={siteUrl} />
            {side.length > 0 && (
              <section aria-labelledby="tien-ich">
                <BlockHead title="Tiện ích thông tin" id="tien-ich" />
                <Utilities utilities={side} />
              </section>
            )}
            <Related items={near} />
          </div>
        </article>
        <Others items={nearest(newer, older)} section={trail.at(-1)!} />
      </div>
      <Dock shared={shared} />
      <ShareLinks
        title={article.title}
        sapo={article.sapo}
        code={article.code}
        url={shared.url}
        short={short}
        tail={around.settings.shareTail}
        snippet={embedSnippet(article.slug, article.title, siteUrl)}
      />
      <JsonLd things={[newsArticle(siteUrl, around, article)]} />
    </Frame>
  )
}

/** Four of them, two newer and two older where there are, the newest first. */
function nearest<T>(newer: T[], older: T[]): T[] {
  const above = newer.slice(0, Math.max(2, 4 - older.length))
  return [...above.toReversed(), ...older.slice(0, 4 - above.length)]
}
