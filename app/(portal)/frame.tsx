import type { ReactNode } from 'react'
import { Footer } from '@/components/portal/chrome/footer'
import { Masthead } from '@/components/portal/chrome/masthead'
import { site } from './reads'

type Props = {
  /** Slug of the top section that the page belongs to. */
  current?: string
  /** On the front page the site's name is the page's heading. */
  home?: boolean
  children: ReactNode
}

/** What stands around every page of the portal. The date holds until midnight, when the clock expires the page. */
export async function Frame({ current, home, children }: Props) {
  const around = await site()
  return (
    <>
      <a className="skip-link" href="#noi-dung">
        Đến nội dung chính
      </a>
      <Masthead site={around} current={current} home={home} now={new Date()} />
      <main id="noi-dung">{children}</main>
      <Footer site={around} />
    </>
  )
}
