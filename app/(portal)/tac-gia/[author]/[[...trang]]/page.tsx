import { Person } from '@/components/portal/person'
import { List, listMetadata } from '../../../list'
import { ledOn } from '../../../led-on'
import { missing } from '../../../missing'
import { numbered } from '../../../numbered'
import { author, byAuthor } from '../../../reads'

type Props = { params: Promise<{ author: string; trang?: string[] }> }
export const generateStaticParams = () => []

async function asked({ params }: Props) {
  const { author: slug, trang } = await params
  const found = await author(slug)
  const page = found && numbered(`/tac-gia/${found.slug}`, trang)
  if (!page) return null
  const listing = await byAuthor(found.id, page)
  return page > listing.pages ? null : { found, listing, base: `/tac-gia/${found.slug}` }
}

export async function generateMetadata(props: Props) {
  const it = await asked(props)
  if (!it) return missing
  const { name, role, bio } = it.found
  return listMetadata(`Tác giả ${name}`, [role, bio].filter(Boolean).join('. '), it.base, it.listing.page)
}

export default async function AuthorPage(props: Props) {
  const it = await asked(props)
  if (!it) {
    const { author: slug, trang } = await props.params
    return ledOn('/tac-gia', slug, trang)
  }
  const { found, listing, base } = it
  return (
    <List
      base={base}
      listing={listing}
      trail={[{ name: 'Tác giả', href: '/so-do#tac-gia' }]}
      name={found.name}
      head={<Person note={found.role} words={found.bio} picture={found.portrait} />}
    />
  )
}
