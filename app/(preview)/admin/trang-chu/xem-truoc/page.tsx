import { FrontBody } from '@/components/portal/front/front-body'
import { Masthead } from '@/components/portal/chrome/masthead'
import { placesOf } from '@/components/newsroom/front/places'
import { db } from '@/db/client'
import { env } from '@/env'
import { lookAt, previewFront } from '@/newsroom/front/look'
import { slotsSchema, type Slots } from '@/portal/front/slots'
import { requireRole } from '../../../../session'
import './numbers.css'

type Props = { searchParams: Promise<{ slots?: string | string[] }> }

/** The front page under an arrangement that nobody published yet, with the numbers of the list: to look at. */
export default async function FrontPreview({ searchParams }: Props) {
  await requireRole('publisher')
  const slots = readSlots((await searchParams).slots)
  const [{ site, page }, look] = await Promise.all([previewFront(slots, db()), lookAt(slots, db())])
  const numbers = placesOf(slots, look, site.sections).flatMap(({ number, showing }) => {
    const slug = showing === null ? undefined : look.shown[showing]?.slug
    return number !== null && slug ? [`${place(slug)}::before{content:'${number}'}`] : []
  })
  return (
    <>
      <style>{numbers.join('\n')}</style>
      <div inert>
        <Masthead site={site} home now={new Date()} />
        <main>
          <FrontBody page={page} around={site} siteUrl={env().SITE_URL} now={new Date()} />
        </main>
      </div>
    </>
  )
}

/** Where a story has a place of its own: not in the column of times, nor in the ranking. */
const place = (slug: string) =>
  `:is(.lead,.second,.desk__body) > .story:has(.story__title a[href="/bai-viet/${slug}"])`

function readSlots(asked: string | string[] | undefined): Slots {
  try {
    const parsed = slotsSchema.safeParse(JSON.parse(String(asked ?? '{}')))
    return parsed.success ? parsed.data : slotsSchema.parse({})
  } catch {
    return slotsSchema.parse({})
  }
}
