import { element, escape, single } from '@/body/markup'
import { jpegAddress, pictureAddress } from '@/body/media'
import { inClear } from '@/sharing/address'
import { clock, day, longDate, shortDate } from '@/vietnamese/dates'
import { headline } from '@/vietnamese/headline'
import type { Article, Withdrawn } from '../article'
import type { Settings } from '../settings'
import { plainWidth } from './read'
import { plainStyles } from './styles'

export type PlainSite = { siteUrl: string; settings: Settings; /** When it was fetched. */ at: Date }

type Copy = {
  article: Article
  /** As `readPlainBody` gives it. */
  body: string
  /** The short address in full, and its QR as SVG. */
  short: string
  qr: string
}

/** An article as one file: no script, nothing to fetch but its pictures. */
export function plainCopy(site: PlainSite, { article, body, short, qr }: Copy): string {
  const { title, sapo, authors, section, publishedAt, revisedAt } = article
  const names = authors.map((it) => it.name)
  const when = [longDate(publishedAt), revisedAt && `Cập nhật ${shortDate(revisedAt)} ${clock(revisedAt)}`]
  const byline = [...names, ...when].filter(Boolean).join(' · ')
  const main = [
    element('p', { class: 'kicker' }, escape(section.name)),
    element('h1', {}, escape(headline(title))),
    element('p', { class: 'sapo' }, escape(sapo)),
    element('p', { class: 'meta' }, escape(byline)),
    leadHtml(article),
    body,
    names.length > 0 && element('p', { class: 'signed' }, escape(names.join(' – '))),
    afterHtml(article),
    qrHtml(title, short, qr),
  ]
  const head = [
    element('p', {}, escape(`In lúc ${clock(site.at)}, ${day(site.at)}`)),
    element('p', {}, `Bản mới nhất của bài này: ${link(short, inClear(short))}`),
    screenLinks(`${site.siteUrl}/bai-viet/${article.slug}`),
  ]
  return page(site, { title, path: `/bai-viet/${article.slug}`, head, main })
}

/** What stands where a withdrawn article's plain copy was. */
export function plainNotice(site: PlainSite, slug: string, it: Withdrawn): string {
  const main = [
    element('p', { class: 'kicker' }, 'Bài đã gỡ'),
    element('h1', {}, escape(it.title)),
    element('p', {}, escape(it.notice)),
    it.successor &&
      element(
        'p',
        {},
        `Bài thay thế: ${link(`${site.siteUrl}/bai-viet/${it.successor.slug}`, it.successor.title)}`,
      ),
  ]
  return page(site, { title: it.title, path: `/bai-viet/${slug}`, head: [], main })
}

type Page = { title: string; path: string; head: Part[]; main: Part[] }
type Part = string | false | null

function page({ siteUrl, settings }: PlainSite, { title, path, head, main }: Page): string {
  const name = element('p', { class: 'name' }, link(`${siteUrl}/`, settings.siteName))
  const facts = [settings.agency, settings.reuse].filter(Boolean).map((it) => element('p', {}, escape(it)))
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    single('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    single('meta', { name: 'robots', content: 'noindex' }),
    single('link', { rel: 'canonical', href: siteUrl + path }),
    single('link', { rel: 'icon', href: 'data:,' }),
    element('title', {}, escape(`${title} – ${settings.siteName}`)),
    element('style', {}, plainStyles),
    '</head><body>',
    element('header', { class: 'head' }, name + joined(head)),
    element('main', {}, joined(main)),
    facts.length > 0 ? element('footer', {}, facts.join('')) : '',
    '</body></html>\n',
  ].join('')
}

const joined = (parts: Part[]): string => parts.filter(Boolean).join('')
const link = (href: string, words: string): string => element('a', { href }, escape(words))

const screenLinks = (url: string): string =>
  element(
    'p',
    { class: 'screen' },
    `${link(url, 'Về bài đầy đủ')} · ${link(`${url}/gon?tai-ve`, 'Tải về máy')}`,
  )

function leadHtml({ lead }: Article): string {
  if (!lead) return ''
  const { media, alt, caption, credit } = lead
  const size = { width: media.width, height: media.height }
  const img = single('img', { alt, src: jpegAddress(media, plainWidth), ...size })
  const words = [caption, credit].filter(Boolean).join(' ')
  return element(
    'figure',
    {},
    element('picture', {}, forPhones(media) + img) + (words && element('figcaption', {}, escape(words))),
  )
}

/** A slow phone gets the smallest one; paper and large screens the other. */
function forPhones(media: NonNullable<Article['lead']>['media']): string {
  const smallest = Math.min(...media.widths)
  if (!Number.isFinite(smallest) || smallest >= plainWidth) return ''
  const srcset = pictureAddress(media, smallest, 'webp')
  return single('source', { media: 'screen and (max-width: 30rem)', type: 'image/webp', srcset })
}

const noteNames = { correction: 'Đính chính', update: 'Cập nhật' }

function afterHtml({ source, sourceUrl, corrections }: Article): string {
  const from = sourceUrl ? link(sourceUrl, source.name) : escape(source.name)
  const notes = corrections.map(({ kind, at, text }) => {
    const when = element('strong', {}, noteNames[kind]) + escape(` (${shortDate(at)} ${clock(at)}): ${text}`)
    return element('p', {}, when)
  })
  return element('div', { class: 'after' }, `Nguồn tin: ${from}${notes.join('')}`)
}

function qrHtml(title: string, short: string, qr: string): string {
  const words = element('p', {}, escape(`QR CODE: ${title}`)) + element('p', {}, link(short, inClear(short)))
  return element('div', { class: 'qr' }, qr + element('div', {}, words))
}
