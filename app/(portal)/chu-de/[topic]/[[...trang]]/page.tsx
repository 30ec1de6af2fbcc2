import { When } from '@/components/portal/story/when'
import type { Topic } from '@/portal/directory/topic'
import { headline } from '@/vietnamese/headline'
import { List, listMetadata } from '../../../list'
import { ledOn } from '../../../led-on'
import { missing } from '../../../missing'
import { numbered } from '../../../numbered'
import { onTopic, topic } from '../../../reads'

type Props = { params: Promise<{ topic: string; trang?: string[] }> }
export const generateStaticParams = () => []

async function asked({ params }: Props) {
  const { topic: slug, trang } = await params
  const found = await topic(slug)
  const page = found && numbered(`/chu-de/${found.slug}`, trang)
  if (!page) return null
  const listing = await onTopic(found.id, page)
  return page > listing.pages ? null : { found, listing, base: `/chu-de/${found.slug}` }
}

export async function generateMetadata(props: Props) {
  const it = await asked(props)
  return it ? listMetadata(it.found.name, it.found.description, it.base, it.listing.page) : missing
}

export default async function TopicPage(props: Props) {
  const it = await asked(props)
  if (!it) {
    const { topic: slug, trang } = await props.params
    return ledOn('/chu-de', slug, trang)
  }
  const { found, listing, base } = it
  const { running, begun } = found
  const newest = listing.page === 1 && running ? listing.items[0] : undefined
  return (
    <List
      base={base}
      listing={listing}
      trail={[{ name: 'Chủ đề', href: '/so-do#chu-de' }]}
      name={found.name}
      about={found.description}
      head={begun && <Begun {...begun} />}
      lead={newest?.picture ? { item: newest, related: [] } : null}
      timeline={running}
    />
  )
}

/** Who comes late to a running story finds its beginning. */
function Begun({ slug, title, publishedAt }: NonNullable<Topic['begun']>) {
  return (
    <p className="begun">
      <span className="label">Dòng sự kiện</span>{' '}
      <span>
        Bắt đầu <When at={publishedAt} as="short" />: <a href={`/bai-viet/${slug}`}>{headline(title)}</a>
      </span>
    </p>
  )
}
