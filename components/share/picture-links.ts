import { element, escape } from '@/body/markup'
import { sharePath } from '@/sharing/channels'

/** Under each picture of a photo story: links that open the article at that picture. As HTML, for a finished body. */
export function pictureLinks(code: string, url: string, n: number): string {
  const link = (channel: 'facebook' | 'zalo', name: string) =>
    element(
      'a',
      { href: sharePath(code, channel, n), rel: 'nofollow', 'aria-label': `${name}: chia sẻ ảnh ${n}` },
      name,
    )
  const copy = { type: 'button', class: 'needs-js', 'data-tap': 'copy', 'data-copy': `${url}#anh-${n}` }
  const parts = [
    element('a', { href: `#anh-${n}` }, escape(`Ảnh ${n}`)),
    link('facebook', 'Facebook'),
    link('zalo', 'Zalo'),
    element('button', copy, 'Chép liên kết'),
  ]
  return element('p', { class: 'picture-links', 'data-nosnippet': true }, parts.join(' '))
}
