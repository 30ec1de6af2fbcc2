import { expect, test } from 'vitest'
import { networkOf, visitorOf } from './visitor'

const phone =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36'
const asked = (headers: Record<string, string>, method = 'GET') =>
  visitorOf({ method, header: (name) => ({ 'user-agent': phone, ...headers })[name] ?? null }).count

test('a reader counts, in a browser or within an app', () => {
  const apps = [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Zalo iOS/610 ZaloTheme/light ZaloLanguage/vi',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/22B91 [FBAN/FBIOS;FBDV/iPhone14,5]',
    'Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/100.0.4896.127 Mobile Safari/537.36',
    'Opera/9.80 (J2ME/MIDP; Opera Mini/7.1.32052/29.3709; U; vi) Presto/2.8.119 Version/11.10',
  ]
  expect([asked({}), ...apps.map((it) => asked({ 'user-agent': it }))]).toEqual(Array(5).fill('all'))
})

test('robots, programs, looks ahead, HEAD and staff are nobody', () => {
  const programs = [
    '',
    'curl/8.10.1',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/142.0.0.0 Safari/537.36',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
    'TelegramBot (like TwitterBot)',
  ]
  for (const it of programs) expect(asked({ 'user-agent': it })).toBe('nothing')
  expect(asked({}, 'HEAD')).toBe('nothing')
  expect(asked({ 'sec-purpose': 'prefetch;prerender' })).toBe('nothing')
  expect(asked({ purpose: 'prefetch' })).toBe('nothing')
  expect(asked({ cookie: 'a=b; next-auth.session-token=x' })).toBe('nothing')
  expect(asked({ cookie: '__Secure-next-auth.session-token=x' })).toBe('nothing')
  expect(asked({ cookie: 'giao-dien=dark' })).toBe('all')
})

test('who asks not to be followed adds to the totals alone', () => {
  expect([asked({ dnt: '1' }), asked({ 'sec-gpc': '1' }), asked({ dnt: '0' })]).toEqual([
    'totals',
    'totals',
    'all',
  ])
})

test('a household of IPv6 is one address', () => {
  const same = ['2001:ee0:4f:1200::1', '2001:0ee0:004F:1200:ffff:1:2:3', '2001:ee0:4f:1200::%eth0']
  expect(new Set(same.map(networkOf))).toEqual(new Set(['2001:ee0:4f:1200']))
  expect(networkOf('2001:ee0::1')).toBe('2001:ee0:0:0')
  expect(networkOf('::ffff:14.160.1.2')).toBe('14.160.1.2')
})
