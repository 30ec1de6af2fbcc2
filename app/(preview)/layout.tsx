import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../(portal)/portal.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  title: 'Xem trước',
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
  robots: { index: false, follow: false },
}

/** A root of its own for what staff see before readers do: the portal's look, inside the newsroom's walls. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  )
}
