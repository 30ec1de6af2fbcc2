import Link from 'next/link'
import { Fragment } from 'react'
import { subjectOf } from '@/newsroom/codes/subject'
import type { Place } from '@/newsroom/statistics/read'
import { number } from '@/vietnamese/numbers'
import { hrefOf } from '../ma-qr/places'

const named = 10

export const placeName = ({ name, ward }: Place): string =>
  [name || 'Không ghi nơi đặt', ward].filter(Boolean).join(', ')

/** Where nobody scanned: a label that was torn off, or never put up. */
export function Silent({ places, time }: { places: Place[]; time: string }) {
  if (places.length === 0) return null
  return (
    <p className="meta">
      <span className="warn">
        {number(places.length)} nơi không ai quét trong {time} qua:
      </span>{' '}
      {places.slice(0, named).map((place, n) => (
        <Fragment key={place.id}>
          {n > 0 && '; '}
          <Link href={hrefOf(subjectOf(place))} prefetch={false}>
            {placeName(place)}
          </Link>
        </Fragment>
      ))}
      {places.length > named && ` và ${number(places.length - named)} nơi khác, có trong báo cáo tháng`}.
    </p>
  )
}
