import type { Metadata } from 'next'
import { Curator } from '@/components/newsroom/front/curator.client'
import { db } from '@/db/client'
import { readArrangements, readScheduled } from '@/newsroom/front/live'
import { lookAt } from '@/newsroom/front/look'
import { slotsSchema } from '@/portal/front/slots'
import { readSite } from '@/portal/site'
import { requireRole } from '../../../session'
import { find, look, publish, schedule, unschedule } from './actions'

export const metadata: Metadata = { title: 'Trang chủ' }

export default async function FrontPageCuration() {
  await requireRole('publisher')
  const [arrangements, scheduled, { sections }] = await Promise.all([
    readArrangements(db()),
    readScheduled(db()),
    readSite(db()),
  ])
  const live = arrangements[0]
  return (
    <Curator
      arrangements={arrangements}
      scheduled={scheduled}
      sections={sections.map(({ id, name }) => ({ id, name }))}
      first={await lookAt(live?.slots ?? slotsSchema.parse({}), db())}
      now={new Date().toISOString()}
      look={look}
      find={find}
      publish={publish}
      schedule={schedule}
      unschedule={unschedule}
    />
  )
}
