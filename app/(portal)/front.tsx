import { FrontBody } from '@/components/portal/front/front-body'
import { Frame } from './frame'
import { front, site } from './reads'

/** The front page as it stands now. */
export async function FrontPage() {
  const [page, around] = await Promise.all([front(), site()])
  return (
    <Frame home>
      <FrontBody page={page} around={around} now={new Date()} />
    </Frame>
  )
}
