import type { NextConfig } from 'next'
import { join } from 'node:path'
import { bareHeaders, newsroomHeaders, publicHeaders, strictHeaders } from './headers'

/** For the check alone: how the pages do when Next no longer takes our handler. */
const withoutHandler = process.env.CONGTIN_WITHOUT_HANDLER === '1'

/** What is no page of readers; `/anh-cu.html` and `/tep/cu` still get a reader's "not found". */
const notPages = '(?:admin|api|dang-nhap|xem-truoc|nhung|_next|_a)(?:/|$)|(?:anh|tep)/[^/]+/[^/]+$'

const config: NextConfig = {
  cacheHandler: withoutHandler ? undefined : join(import.meta.dirname, 'cache/handler.mjs'),
  experimental: {
    isrFlushToDisk: !withoutHandler,
    authInterrupts: true,
    serverActions: { bodySizeLimit: '8mb' },
  },
  cacheMaxMemorySize: 0,
  htmlLimitedBots: /.*/,
  typedRoutes: false,
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  /** The check reads the types; a build that does it again takes three times as long. */
  typescript: { ignoreBuildErrors: true },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    'sharp',
    '@node-rs/argon2',
    'postgres',
    'pino',
    'pdfkit',
    'fontkit',
    'mammoth',
    'exceljs',
  ],
  headers: async () => [
    { source: '/:path*', headers: strictHeaders },
    { source: `/((?!${notPages}).*)`, headers: publicHeaders },
    { source: '/(admin|dang-nhap|xem-truoc)/:path*', headers: newsroomHeaders },
    { source: '/(anh|api(?!/admin/))/:path*', headers: bareHeaders },
    /** Shared caches never hear of a change, so nobody keeps a page unasked. Codes and plain copies say it themselves. */
    {
      source: `/((?!${notPages}|q/|bai-viet/[^/]+/gon).*)`,
      headers: [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }],
    },
    {
      source: '/du-doan.json',
      headers: [{ key: 'Content-Type', value: 'application/speculationrules+json' }],
    },
    {
      source: '/_a/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

export default config
