import { Person } from '@/components/portal/person'
import { List, listMetadata } from '../../../list'
import { ledOn } from '../../../led-on'
import { missing } from '../../../missing'
import { numbered } from '../../../numbered'
import { fromSource, source } from '../../../reads'

type Props = { params: Promise<{ source: string; trang?: string[] }> }
export const generateStaticParams = () => []

async function asked({ params }: Props) {
  const { source: slug, trang } = await params
  const found = await source(slug)
  const page = found && numbered(`/nguon/${found.slug}`, trang)
  if (!page) return null
  const listing = await fromSource(found.id, page)
  return page > listing.pages ? null : { found, listing, base: `/nguon/${found.slug}` }
}

export async function generateMetadata(props: Props) {
  const it = await asked(props)
  return it ? listMetadata(`Nguồn tin: ${it.found.name}`, it.found.about, it.base, it.listing.page) : missing
}

export default async function SourcePage(props: Props) {
  const it = await asked(props)
  if (!it) {
    const { source: slug, trang } = await props.params
    return ledOn('/nguon', slug, trang)
  }
  const { found, listing, base } = it
  return (
    <List
      base={base}
      listing={listing}
      trail={[{ name: 'Nguồn tin', href: '/so-do#nguon' }]}
      name={found.name}
      head={
        <Person
          note="Nguồn tin"
          words={found.about}
          picture={found.logo}
          url={found.own ? null : found.url}
        />
      }
    />
  )
}
