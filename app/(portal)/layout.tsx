import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/env'
import { bootScript } from '@/enhance/boot'
import built from '@/enhance/built.json'
import './portal.css'
import { site } from './reads'

export const viewport: Viewport = { viewportFit: 'cover', themeColor: '#06304a' }

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await site()
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: settings.siteName, template: `%s – ${settings.siteName}` },
    description: settings.description || undefined,
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    openGraph: { type: 'website', locale: 'vi_VN', siteName: settings.siteName },
    twitter: { card: 'summary' },
    other: { 'DC.publisher': settings.siteName, 'DC.language': 'vi' },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default function PortalLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        <script data-own="" dangerouslySetInnerHTML={{ __html: bootScript }} />
      </head>
      <body>
        {children}
        <script data-own="" data-entry={built.entry} dangerouslySetInnerHTML={{ __html: bootScript }} />
      </body>
    </html>
  )
}
