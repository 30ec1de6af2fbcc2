import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../ui/icon'

/** One line of a list of the directory: a name, and below it what one needs to know of it. */
export type Entry = {
  id: number
  name: string
  href: string
  under?: ReactNode
  /** At the end of the line: a number, a date. */
  fact?: ReactNode
  chips?: Chip[]
  /** The address of a small picture. */
  picture?: string | null
  /** Drawn where there is no picture. */
  icon?: IconName
  /** It is out of use. */
  faded?: boolean
}

export type Chip = { words: string; icon: IconName; look: 'good' | 'quiet' | 'waiting' | 'info' | 'bad' }

const looks = {
  good: 'is-published',
  quiet: 'is-withdrawn',
  waiting: 'is-review',
  info: 'is-approved',
  bad: 'is-returned',
}

export function ChipOf({ words, icon, look }: Chip) {
  return (
    <span className={`status ${looks[look]}`}>
      <Icon name={icon} />
      {words}
    </span>
  )
}

/** A small picture beside its name. */
export function Small({ src }: { src: string }) {
  // eslint-disable-next-line @next/next/no-img-element -- the library's own variants
  return <img src={src} alt="" loading="lazy" />
}

/** What a line shows, whatever stands before and behind it. */
export function EntryBody({ entry }: { entry: Entry }) {
  const { name, href, under, fact, chips = [], picture, icon } = entry
  return (
    <>
      {picture !== undefined && (
        <span className="entry-picture">
          {picture ? <Small src={picture} /> : icon && <Icon name={icon} />}
        </span>
      )}
      <div className="entry-words">
        <Link className="entry-name" href={href} prefetch={false}>
          {name}
        </Link>
        {under && <p className="under">{under}</p>}
      </div>
      {chips.length > 0 && (
        <span className="entry-chips">
          {chips.map((it) => (
            <ChipOf key={it.words} {...it} />
          ))}
        </span>
      )}
      {fact !== undefined && <span className="entry-fact">{fact}</span>}
    </>
  )
}

/** A list in an order that nobody chooses. */
export function EntryList({ entries, label }: { entries: Entry[]; label: string }) {
  return (
    <ul className="entries" aria-label={label}>
      {entries.map((it) => (
        <li key={it.id} className={it.faded ? 'entry is-faded' : 'entry'}>
          <EntryBody entry={it} />
        </li>
      ))}
    </ul>
  )
}
