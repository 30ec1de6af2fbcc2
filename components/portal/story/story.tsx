import type { ReactNode } from 'react'
import type { ListItem } from '@/portal/listing'
import { headline } from '@/vietnamese/headline'
import { Kicker } from './kicker'
import { Picture } from './picture'
import { dense } from './sizes'

/**
 * lead: the page's first story, picture 3:2. stack: picture over the words. row: picture beside them on a phone.
 * split: a section's first story, picture and words as two columns of the grid around. text: no picture.
 */
export type Look = 'lead' | 'row' | 'stack' | 'split' | 'text'

type Props = {
  item: ListItem
  look: Look
  /** The smaller title. */
  small?: boolean
  /** A stack that turns into a row on a phone. */
  thumb?: boolean
  level?: 2 | 3
  /** Over the title; `section` is the article's own. */
  kicker?: 'section' | { name: string; href?: string }
  sapo?: boolean
  /** Under the title: a time, an author. */
  meta?: ReactNode
  sizes?: string
  /** The page's main picture. */
  first?: boolean
  /** Related titles under the story. */
  children?: ReactNode
}

const sizesOf: Record<Look, string> = {
  lead: `${dense}, (min-width: 75rem) 35rem, (min-width: 64rem) 46vw, 100vw`,
  split: `${dense}, (min-width: 75rem) 42rem, (min-width: 64rem) 56vw, 100vw`,
  stack: `${dense}, (min-width: 64rem) 18rem, (min-width: 40rem) 46vw, 100vw`,
  row: '(min-width: 64rem) 17rem, (min-width: 40rem) 45vw, 8.5rem',
  text: '0px',
}

export function Story(props: Props) {
  const { item, look, small, thumb, level = 3, kicker, sapo, meta, children } = props
  const Title = `h${level}` as const
  const over = kicker === 'section' ? sectionOf(item) : kicker
  const classes = [
    'story',
    look !== 'lead' && `story--${look}`,
    small && 'story--small',
    thumb && 'story--thumb',
  ]
  return (
    <article className={classes.filter(Boolean).join(' ')}>
      {look !== 'text' && <Shown {...props} />}
      <div className={look === 'split' ? 'story__body' : undefined}>
        {over && <Kicker {...over} />}
        <Title className="story__title">
          <a href={`/bai-viet/${item.slug}`}>{headline(item.title)}</a>
        </Title>
        {sapo && <p className="story__sapo">{item.sapo}</p>}
        {meta && <p className="meta">{meta}</p>}
        {children}
      </div>
    </article>
  )
}

/** The picture leads to the story too, but only the title is a link: one stop for the keyboard. */
function Shown({ item, look, thumb, sizes, first }: Props) {
  if (!item.picture) return null
  const wide = look === 'lead' || look === 'split'
  const width = sizes ?? (thumb ? `(max-width: 39.99rem) 8.5rem, ${sizesOf.stack}` : sizesOf[look])
  return (
    <div className={wide ? 'pic pic--lead' : 'pic'}>
      <Picture {...item.picture} sizes={width} first={first} />
    </div>
  )
}

const sectionOf = ({ section }: ListItem) => ({ name: section.name, href: `/chuyen-muc/${section.slug}` })
