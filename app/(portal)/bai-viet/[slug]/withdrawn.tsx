import { BlockHead } from '@/components/portal/block-head'
import { Crumbs } from '@/components/portal/crumbs'
import { FourStories } from '@/components/portal/story/four'
import { When } from '@/components/portal/story/when'
import type { Withdrawn } from '@/portal/article'
import { headline } from '@/vietnamese/headline'
import { Frame } from '../../frame'
import { latest } from '../../reads'

/** What stands where an article was: the newsroom's word, and what to read instead. */
export async function WithdrawnView({
  withdrawn: { title, notice, at, successor },
}: {
  withdrawn: Withdrawn
}) {
  const { items } = await latest(1)
  return (
    <Frame>
      <div className="wrap section-page withdrawn">
        <Crumbs trail={[{ name: 'Bài đã gỡ' }]} />
        <p className="kicker">Bài đã gỡ</p>
        <h1 className="article-title">{headline(title)}</h1>
        <p className="meta withdrawn__when">
          Gỡ lúc <When at={at} />
        </p>
        <p className="withdrawn__notice">{notice}</p>
        {successor && (
          <p className="withdrawn__after">
            <span className="meta">Bài thay thế</span>{' '}
            <a href={`/bai-viet/${successor.slug}`}>{headline(successor.title)}</a>
          </p>
        )}
        <section className="lost__latest" aria-labelledby="moi-nhat">
          <BlockHead title="Mới nhất" href="/moi-nhat" id="moi-nhat" />
          <FourStories items={items} />
        </section>
      </div>
    </Frame>
  )
}
