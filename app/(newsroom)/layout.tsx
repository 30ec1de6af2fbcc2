import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import './newsroom.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  title: { template: '%s · Tòa soạn', default: 'Tòa soạn' },
  robots: { index: false, follow: false },
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
}

/** The newsroom's root: never cached, its theme from a cookie so that nothing flashes. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('giao-dien')?.value
  return (
    <html lang="vi" data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body>{children}</body>
    </html>
  )
}
