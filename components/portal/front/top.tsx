import type { Front } from '@/portal/front/arrange'
import { headline } from '@/vietnamese/headline'
import { BlockHead } from '../block-head'
import { More } from '../more'
import { Recent } from '../story/recent'
import { Story } from '../story/story'

type Props = { front: Pick<Front, 'lead' | 'bullets' | 'second' | 'latest'>; now: Date }

/** The lead with what belongs to it, the stories beside it, the column of times. */
export function Top({ front: { lead, bullets, second, latest }, now }: Props) {
  return (
    <div className="wrap front-top">
      {lead && (
        <section className="lead" aria-label="Tin chính">
          <Story item={lead} look="lead" level={2} kicker="section" sapo first>
            {bullets.length > 0 && (
              <ul className="bullets">
                {bullets.map((it) => (
                  <li key={it.id}>
                    <a href={`/bai-viet/${it.slug}`}>{headline(it.title)}</a>
                  </li>
                ))}
              </ul>
            )}
          </Story>
        </section>
      )}
      {second.length > 0 && (
        <section className="second" aria-label="Tin đáng chú ý">
          {second.map((it) => (
            <Story
              key={it.id}
              item={it}
              look={it.picture ? 'row' : 'text'}
              small={!it.picture}
              kicker="section"
              meta={<Recent at={it.publishedAt} now={now} />}
            />
          ))}
        </section>
      )}
      {latest.length > 0 && (
        <section className="latest" aria-labelledby="moi-nhat">
          <BlockHead title="Mới nhất" href="/moi-nhat" id="moi-nhat" />
          <ol className="latest__list">
            {latest.map((it) => (
              <li key={it.id}>
                <Recent at={it.publishedAt} now={now} />{' '}
                <a href={`/bai-viet/${it.slug}`}>{headline(it.title)}</a>
              </li>
            ))}
          </ol>
          <More href="/moi-nhat" name="Xem tất cả" />
        </section>
      )}
    </div>
  )
}
