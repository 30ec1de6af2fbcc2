import { bootScriptHash } from './enhance/boot'

type Header = { key: string; value: string }

/** On every answer. */
export const strictHeaders: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/**
 * On the newsroom alone: a page of readers, who are nobody, has nothing to hide from who opened it, and the browser
 * would start another process for it, a tenth of a second on a slow phone.
 */
export const newsroomHeaders: Header[] = [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }]

/** Development needs eval and its own socket. */
const development = process.env.NODE_ENV === 'development'

const policy = [
  `default-src 'none'`,
  `script-src 'self' ${bootScriptHash}${development ? ` 'unsafe-inline' 'unsafe-eval'` : ''}`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `media-src 'self'`,
  `connect-src 'self'${development ? ' ws:' : ''}`,
  `frame-src https://www.youtube-nocookie.com`,
  `manifest-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/** On the pages that readers see. */
export const publicHeaders: Header[] = [
  { key: 'Content-Security-Policy', value: policy },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Speculation-Rules', value: '"/du-doan.json"' },
]

/** On what machines read and on pictures: opened by themselves, they load and run nothing. */
export const bareHeaders: Header[] = [
  {
    key: 'Content-Security-Policy',
    value: `default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'`,
  },
]

/**
 * The newsroom's pages are never cached, so each answer has a nonce of its own. Its frames are our own previews.
 * @param nonce random, of one answer
 */
export const newsroomPolicy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `media-src 'self' blob:`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `frame-src 'self' https://www.youtube-nocookie.com`,
    `manifest-src 'self'`,
    `worker-src 'self' blob:`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'self'`,
  ].join('; ')
