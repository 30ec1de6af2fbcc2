import { Subnav } from '@/components/portal/subnav'
import { List, listMetadata } from '../../../list'
import { ledOn } from '../../../led-on'
import { missing } from '../../../missing'
import { numbered } from '../../../numbered'
import { inSection, related, section } from '../../../reads'

type Props = { params: Promise<{ section: string; trang?: string[] }> }
export const generateStaticParams = () => []

async function asked({ params }: Props) {
  const { section: slug, trang } = await params
  const found = await section(slug)
  const page = found && numbered(`/chuyen-muc/${found.slug}`, trang)
  if (!page) return null
  const listing = await inSection(found.family.join(), page)
  return page > listing.pages ? null : { found, listing }
}

export async function generateMetadata(props: Props) {
  const it = await asked(props)
  if (!it) return missing
  return listMetadata(it.found.name, it.found.description, `/chuyen-muc/${it.found.slug}`, it.listing.page)
}

export default async function SectionPage(props: Props) {
  const it = await asked(props)
  if (!it) {
    const { section: slug, trang } = await props.params
    return ledOn('/chuyen-muc', slug, trang)
  }
  const { found, listing } = it
  const { slug, name, description, parent, children } = found
  const first = listing.page === 1 ? listing.items.find((item) => item.picture) : undefined
  const near = first
    ? (await related(first.id)).filter((item) => !listing.items.slice(0, 4).some((top) => top.id === item.id))
    : []
  return (
    <List
      base={`/chuyen-muc/${slug}`}
      listing={listing}
      trail={parent ? [{ name: parent.name, href: `/chuyen-muc/${parent.slug}` }] : []}
      name={name}
      about={description}
      within={slug}
      current={parent?.slug ?? slug}
      family={found.family.join()}
      lead={first ? { item: first, related: near } : null}
      head={
        children.length > 0 && (
          <Subnav
            label="Tiểu mục"
            ways={[
              { href: `/chuyen-muc/${slug}`, name: 'Tất cả', current: true },
              ...children.map((it) => ({ href: `/chuyen-muc/${it.slug}`, name: it.name })),
            ]}
          />
        )
      }
    />
  )
}
