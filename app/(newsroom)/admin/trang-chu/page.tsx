import type { Metadata } from 'next'
import { Curator } from '@/components/newsroom/front/curator.client'
import { db } from '@/db/client'
import { readArrangements } from '@/newsroom/front/live'
import { lookAt } from '@/newsroom/front/look'
import { slotsSchema } from '@/portal/front/slots'
import { readSite } from '@/portal/site'
import { requireRole } from '../../../session'
import { find, look, publish } from './actions'

export const metadata: Metadata = { title: 'Trang chủ' }

export default async function FrontPageCuration() {
  await requireRole('publisher')
  const [arrangements, { sections }] = await Promise.all([readArrangements(db()), readSite(db())])
  const live = arrangements[0]
  return (
    <Curator
      arrangements={arrangements}
      sections={sections.map(({ id, name }) => ({ id, name }))}
      first={await lookAt(live?.slots ?? slotsSchema.parse({}), db())}
      now={new Date().toISOString()}
      look={look}
      find={find}
      publish={publish}
    />
  )
}
