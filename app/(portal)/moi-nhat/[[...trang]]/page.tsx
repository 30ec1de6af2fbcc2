import { List, listMetadata } from '../../list'
import { Missing, missing } from '../../missing'
import { numbered } from '../../numbered'
import { latest } from '../../reads'

type Props = { params: Promise<{ trang?: string[] }> }
export const generateStaticParams = () => []

const base = '/moi-nhat'
const about = 'Mọi tin, bài vừa đăng, mới trước cũ sau.'

async function asked({ params }: Props) {
  const page = numbered(base, (await params).trang)
  if (!page) return null
  const listing = await latest(page)
  return page > listing.pages ? null : listing
}

export async function generateMetadata(props: Props) {
  const listing = await asked(props)
  return listing ? listMetadata('Mới nhất', about, base, listing.page) : missing
}

export default async function LatestPage(props: Props) {
  const listing = await asked(props)
  return listing ? <List base={base} listing={listing} name="Mới nhất" about={about} /> : <Missing />
}
