import { expect, test } from 'vitest'
import { jpegAddress } from './media'
import { pictureAttributes, pictureHtml } from './picture'
import { LIBRARY } from './testing/library'

const [centred, aside] = [LIBRARY[1], LIBRARY[2]]
if (!centred || !aside) throw new Error('the library lacks its pictures')

test('the page’s main picture is fetched first and cropped around its focal point', () => {
  expect(
    pictureHtml(aside, { alt: 'A "b"', sizes: '100vw', priority: true, lazy: true, className: 'lead' }),
  ).toBe(
    '<picture><source type="image/webp" srcset="/anh/c3d4/480.webp 480w, /anh/c3d4/800.webp 800w, /anh/c3d4/1600.webp 1600w" sizes="100vw">' +
      '<img class="lead" alt="A &quot;b&quot;" loading="eager" decoding="sync" sizes="100vw" fetchpriority="high"' +
      ' srcset="/anh/c3d4/480.jpg 480w, /anh/c3d4/800.jpg 800w, /anh/c3d4/1600.jpg 1600w" src="/anh/c3d4/800.jpg"' +
      ' width="2400" height="1600" style="object-position:25% 80%"></picture>',
  )
})

test('components get the same, by React’s names', () => {
  expect(pictureAttributes(centred, { alt: '', sizes: '50vw', lazy: true })).toEqual({
    source: {
      type: 'image/webp',
      srcSet: '/anh/a1b2/480.webp 480w, /anh/a1b2/800.webp 800w, /anh/a1b2/1600.webp 1600w',
      sizes: '50vw',
    },
    img: {
      alt: '',
      loading: 'lazy',
      decoding: 'async',
      sizes: '50vw',
      srcSet: '/anh/a1b2/480.jpg 480w, /anh/a1b2/800.jpg 800w, /anh/a1b2/1600.jpg 1600w',
      src: '/anh/a1b2/800.jpg',
      width: 2400,
      height: 1600,
    },
  })
})

test('a picture whose variants are not made yet is shown from its file', () => {
  const fresh = { ...centred, widths: [], width: null, height: null }
  expect(pictureHtml(fresh, { alt: '', sizes: '100vw' })).toBe(
    '<picture><img alt="" loading="eager" decoding="async" src="/tep/a1b2/hoi-truong.jpg"></picture>',
  )
})

test('the nearest JPEG that is wide enough, else the largest', () => {
  const unsorted = { ...centred, widths: [1600, 480, 800] }
  expect([500, 800, 5000].map((width) => jpegAddress(unsorted, width))).toEqual([
    '/anh/a1b2/800.jpg',
    '/anh/a1b2/800.jpg',
    '/anh/a1b2/1600.jpg',
  ])
})
