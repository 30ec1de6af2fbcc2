import type { Front, FrontBlock } from '@/portal/front/arrange'
import { Channels } from '@/components/share/channels'
import type { Site } from '@/portal/site'
import { BlockHead } from '../block-head'
import { Ranked } from '../ranked'
import { Band } from './band'
import { Desk } from './desk'
import { Notices } from './notices'
import { rowsOf } from './rows'
import { Today } from './today'
import { Top } from './top'
import { Urgent } from './urgent'

type Props = { page: Front; around: Site; siteUrl: string; now: Date }

/** Everything between masthead and footer of the front page: what readers see, and what staff see before. */
export function FrontBody({ page, around, siteUrl, now }: Props) {
  const today = around.utilities.filter((it) => it.place !== 'side')
  const { notices, mostRead, strip } = page
  const has = { ranking: mostRead.length > 0, notices: notices.length > 0 }
  const rows = rowsOf(page.blocks, has)
  const desks = (blocks: FrontBlock[]) =>
    blocks.map((it) => <Desk key={it.section.id} block={it} now={now} />)
  const pictures = around.sections.find((top) =>
    [top, ...top.children].some((it) => it.slug === strip[0]?.section.slug),
  )
  return (
    <>
      {page.urgent && <Urgent urgent={page.urgent} now={now} />}
      <Top front={page} now={now} />
      {today.length > 0 && <Today utilities={today.slice(0, 6)} />}
      {rows.above.length > 0 && <div className="wrap desk">{desks(rows.above)}</div>}
      {strip.length > 0 && <Band items={strip} section={pictures ?? null} />}
      {has.ranking && (
        <div
          className={rows.besideRanking.length === 2 ? 'wrap desk desk--three desk--ranking' : 'wrap desk'}
        >
          {desks(rows.besideRanking)}
          <section aria-labelledby="doc-nhieu">
            <BlockHead title="Đọc nhiều" href="/doc-nhieu" id="doc-nhieu" />
            <Ranked items={mostRead} large />
          </section>
        </div>
      )}
      {rows.pairs.map((pair) => (
        <div className="wrap desk" key={pair[0]?.section.id}>
          {desks(pair)}
        </div>
      ))}
      {has.notices && (
        <div className={rows.besideNotices.length === 2 ? 'wrap desk desk--three' : 'wrap desk'}>
          {desks(rows.besideNotices)}
          <Notices items={notices} now={now} />
        </div>
      )}
      {around.channels.length > 0 && (
        <div className="wrap desk">
          <Channels site={around} siteUrl={siteUrl} />
        </div>
      )}
    </>
  )
}
