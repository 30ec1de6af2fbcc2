import type { ReactNode } from 'react'
import { bootScript } from '@/enhance/boot'
import './portal.css'

export default function PortalLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        <script data-own="" dangerouslySetInnerHTML={{ __html: bootScript }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
