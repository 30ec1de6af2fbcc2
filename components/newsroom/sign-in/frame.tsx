import type { ReactNode } from 'react'
import { Flower } from '../flower'
import harbour from './harbour.svg'

/** The picture of the harbour on one side, a form on the other. */
export function SignInFrame({ siteName, children }: { siteName: string; children: ReactNode }) {
  return (
    <main className="signin">
      <div className="harbour">
        <p className="brand">
          <Flower />
          <span>
            {siteName}
            <small>Tòa soạn</small>
          </span>
        </p>
        {/* eslint-disable-next-line @next/next/no-img-element -- a drawing of 11 KB needs no variants */}
        <img src={(harbour as { src: string }).src} alt="" width={900} height={760} />
      </div>
      <div className="signin-side">{children}</div>
    </main>
  )
}
