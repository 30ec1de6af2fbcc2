'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import type { Role } from '@/newsroom/actor'
import { Flower } from '../flower'
import { roleNames } from '../role-name'
import { Avatar, calledName } from '../ui/avatar'
import { Icon } from '../ui/icon'
import type { FoundStory } from './found-story'
import { isAt, placesFor } from './places'
import { Shortcuts } from './shortcuts.client'

export type FrameProps = {
  name: string
  role: Role
  /** Short name of the site, and of its newsroom. */
  site: string
  /** How much waits for this person at a place, by its address. */
  counts: Record<string, { n: number; words: string }>
  findStories: (words: string) => Promise<FoundStory[]>
}

/** While a story is written or compared the navigation is a rail of drawings. */
const isWriting = (path: string) => /^\/admin\/bai-viet\/[^/]+/.test(path)

/**
 * Navigation on the left, the page beside it, keys that hold everywhere. `data-listens` on `html` says that they do:
 * the page is drawn by the server and stands there before its script has come.
 */
export function Frame({
  name,
  role,
  site,
  counts,
  findStories,
  children,
}: FrameProps & { children: ReactNode }) {
  const path = usePathname()
  useEffect(() => {
    document.documentElement.dataset.listens = ''
  }, [])
  return (
    <div className={isWriting(path) ? 'app is-writing' : 'app'}>
      <a className="skip-link" href="#main">
        Tới nội dung
      </a>
      <header className="side">
        <Link className="brand" href="/admin" aria-label={`${site}, tòa soạn`}>
          <Flower />
          <span>
            {site}
            <small>Tòa soạn Cổng tin tức</small>
          </span>
        </Link>
        <Shortcuts role={role} findStories={findStories} />
        <button className="open-nav" type="button" popoverTarget="nav" aria-label="Mở danh mục">
          <Icon name="menu" />
        </button>
        <nav className="nav" id="nav" popover="auto" aria-label="Tòa soạn" key={path}>
          {placesFor(role).map((group) => (
            <div key={group.title}>
              <h2>{group.title}</h2>
              <ul>
                {group.places.map(({ href, label, icon }) => (
                  <li key={href}>
                    <Link href={href} aria-current={isAt(path, href) ? 'page' : undefined} title={label}>
                      <Icon name={icon} />
                      <span>{label}</span>
                      {(counts[href]?.n ?? 0) > 0 && (
                        <span className="count" aria-label={counts[href]?.words}>
                          {counts[href]?.n}
                        </span>
                      )}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <Link
          className="who"
          href="/admin/tai-khoan"
          title="Tài khoản của bạn"
          aria-current={isAt(path, '/admin/tai-khoan') ? 'page' : undefined}
        >
          <Avatar name={name} />
          <span>
            {calledName(name)}
            <small>{roleNames[role]}</small>
          </span>
        </Link>
      </header>
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
