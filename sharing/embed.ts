import { element, escape, single } from '@/body/markup'
import { jpegAddress, type BodyMedia } from '@/body/media'
import { shortDate } from '@/vietnamese/dates'
import { inClear, shortUrl } from './address'

export type Embedded = {
  slug: string
  title: string
  sapo: string
  code: string
  section: { name: string }
  publishedAt: string
  lead: { media: BodyMedia; alt: string } | null
}
type Around = { siteUrl: string; siteName: string }

const styles = `:root{color-scheme:light dark;--ink:#1b1f24;--ground:#fff;--muted:#55606b;--line:#e4dfd4;--kicker:#9e1524}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--ground:#11161b;--muted:#a7b1bb;--line:#2b353e;--kicker:#ff8a8f}}
*{box-sizing:border-box}html,body{block-size:100%}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,'Noto Sans',sans-serif}
a{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:1rem;align-items:start;min-block-size:100%;padding:.75rem;border:1px solid var(--line);border-block-start:3px solid #be1e2d;color:inherit;text-decoration:none}
a:hover b{text-decoration:underline}a:focus-visible{outline:3px solid #ffd33d;outline-offset:-3px}
img{display:block;inline-size:100%;block-size:auto;aspect-ratio:3/2;object-fit:cover}
.words>span{display:block}.kicker{color:var(--kicker);font-weight:600;font-size:.875rem}
b{font:600 1.1875rem/1.35 Georgia,'Noto Serif','Times New Roman',serif;text-wrap:balance}
b,.words>.sapo{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden;padding-block:.1em}.words>.sapo{-webkit-line-clamp:2}
.meta{color:var(--muted);font-size:.875rem}.words{display:grid;gap:.25rem;align-content:start}.alone{grid-template-columns:1fr}
@media(max-width:36rem){.words>.sapo{-webkit-line-clamp:1}b{font-size:1.0625rem}}
@media(max-width:26rem){b{-webkit-line-clamp:5}a{grid-template-columns:minmax(0,1fr) minmax(0,2fr)}.words>.sapo{display:none}}.words>b+.meta{margin-block-start:.25rem}`

const gone = { title: 'Bài viết không còn ở địa chỉ này', path: '' }
const withdrawn = (slug: string) => ({ title: 'Bài viết này đã được gỡ', path: `/bai-viet/${slug}` })

/**
 * A whole small page: one link that opens the article above the frame. Without an article it says so, and leads to
 * its notice where there is one.
 */
export function embedCard(
  it: Embedded | { withdrawn: string } | null,
  { siteUrl, siteName }: Around,
): string {
  const found = it && 'slug' in it ? it : null
  const stands = it && 'withdrawn' in it ? withdrawn(it.withdrawn) : gone
  const { title, path } = found ? { title: found.title, path: `/bai-viet/${found.slug}` } : stands
  const picture = found?.lead
    ? single('img', {
        src: jpegAddress(found.lead.media, 480),
        alt: found.lead.alt,
        width: 480,
        height: 320,
      })
    : ''
  const meta = (text: string) => `<span class="meta">${escape(text)}</span>`
  const words = found
    ? `<span class="kicker">${escape(found.section.name)}</span><b>${escape(title)}</b><span class="sapo">${escape(found.sapo)}</span>${meta(`${siteName}, ${shortDate(found.publishedAt)}`)}${meta(inClear(shortUrl(siteUrl, found.code)))}`
    : `<b>${escape(title)}</b>${meta(path ? `Đọc thông báo trên ${siteName}` : `Mở ${siteName}`)}`
  const link = element(
    'a',
    { href: siteUrl + path, target: '_top', class: picture ? null : 'alone' },
    `${picture}<span class="words">${words}</span>`,
  )
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${styles}</style></head><body>${link}</body></html>`
}

/** What another site copies into its own page. */
export const embedSnippet = (slug: string, title: string, siteUrl: string): string =>
  element(
    'iframe',
    {
      src: `${siteUrl}/nhung/${slug}`,
      title,
      width: '100%',
      height: '250',
      loading: 'lazy',
      style: 'border:0;max-width:40rem',
    },
    '',
  )
