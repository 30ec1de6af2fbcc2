import type { Site } from '@/portal/site'
import { day, vietnamDay } from '@/vietnamese/dates'
import { Flower } from '../flower'
import { Icon } from '../icon'
import { Panel } from './panel'
import { Sizes } from './sizes'

type Props = {
  site: Site
  /** Slug of the top section that the page belongs to. */
  current?: string
  /** On the front page the site's name is the page's heading. */
  home?: boolean
  now: Date
}

export function Masthead({ site, current, home = false, now }: Props) {
  const Wrap = home ? 'h1' : 'div'
  const { overline, shortName } = site.settings
  return (
    <header className="mast">
      <div className="wrap mast__top">
        <Wrap className="brand__wrap">
          <a className="brand" href="/">
            <Flower className="brand__flower" />
            <span>
              <span className="brand__over">{overline}</span> <span className="brand__name">{shortName}</span>
            </span>
          </a>
        </Wrap>
        <p className="mast__date">
          <time dateTime={vietnamDay(now)}>{day(now)}</time>
        </p>
        <div className="mast__tools">
          <a className="mast__button" href="/tim-kiem" aria-label="Tìm kiếm">
            <Icon name="search" />
          </a>
          <Sizes />
          <Panel sections={site.sections} />
        </div>
      </div>
      <nav className="nav" aria-label="Điều hướng chính">
        <div className="wrap">
          <ul className="nav__list">
            {site.sections.map((it) => (
              <li key={it.id}>
                <a
                  className="nav__link"
                  href={`/chuyen-muc/${it.slug}`}
                  aria-current={it.slug === current ? 'true' : undefined}
                >
                  {it.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </header>
  )
}
