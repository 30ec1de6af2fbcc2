import { After } from '@/components/article/after'
import { numberedPictures } from '@/components/article/body'
import { ArticleHead } from '@/components/article/head'
import { Lead } from '@/components/article/lead'
import { PaperNotes } from '@/components/article/paper'
import { Footer } from '@/components/portal/chrome/footer'
import { Masthead } from '@/components/portal/chrome/masthead'
import { db } from '@/db/client'
import { previewArticle } from '@/newsroom/stories/preview/article'
import { readSite } from '@/portal/site'
import { placeOf } from '../(portal)/bai-viet/[slug]/place'

/** A story as its page will stand, through the same parts and the same renderer. */
export async function ArticlePreview({ storyId }: { storyId: number }) {
  const [site, article] = await Promise.all([readSite(db()), previewArticle(storyId, db())])
  const { trail, top } = placeOf(article.section, site.sections)
  const html = numberedPictures(article.html, article.lead ? 2 : 1, () => '')
  return (
    <>
      <Masthead site={site} current={top} now={new Date()} />
      <main id="noi-dung">
        <div className="wrap">
          <article className="article">
            <ArticleHead article={article} trail={trail}>
              <p className="meta">Bản xem trước, chưa phải bài đã đăng.</p>
            </ArticleHead>
            <div className="article-main">
              {article.lead && <Lead lead={article.lead} />}
              <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
              <After article={article}>
                <PaperNotes notes={article.notes} />
              </After>
            </div>
          </article>
        </div>
      </main>
      <Footer site={site} />
    </>
  )
}
