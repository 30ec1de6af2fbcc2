import { expect, test } from 'vitest'
import { isShareChannel, shareChannels, sharePath, shareTarget, textForGroups } from './channels'

const url = 'https://tin.haiphong.example/bai-viet/pha-cai-vieng-them-chuyen'
const shared = { url, title: 'Phà Cái Viềng thêm chuyến & giữ giá' }

test('each channel leads to its own host with the plain address of the article', () => {
  const hosts = shareChannels.map(({ id }) => {
    const target = new URL(shareTarget(id, shared))
    const carried = [...target.searchParams.values()]
    expect(carried.some((it) => it === url || it.endsWith(`\r\n${url}`))).toBe(true)
    expect(target.href).not.toMatch(/utm_|fbclid|source=|from=/)
    return target.host || target.protocol
  })
  expect(hosts).toEqual(['www.facebook.com', 'zalo.me', 'x.com', 't.me', 'mailto:'])
})

test('a title with marks, an ampersand or a line break stays one value', () => {
  const hostile = { url, title: 'A&url=https://khac.example\r\nBcc: ai@khac.example' }
  expect(new URL(shareTarget('zalo', hostile)).searchParams.getAll('url')).toEqual([url])
  expect(new URL(shareTarget('zalo', shared)).searchParams.get('title')).toBe(shared.title)
  expect(shareTarget('email', hostile)).not.toMatch(/[\r\n]|&bcc/i)
})

test('only the fixed names are channels', () => {
  for (const id of ['', 'constructor', '__proto__', 'https://khac.example', 'Facebook', 'copy'])
    expect(isShareChannel(id)).toBe(false)
  expect(isShareChannel('telegram')).toBe(true)
})

test('a picture has its own link, a group its own text', () => {
  expect(sharePath('a3k9m', 'zalo')).toBe('/q/a3k9m/chia-se/zalo')
  expect(sharePath('a3k9m', 'x', 4)).toBe('/q/a3k9m/chia-se/x?anh=4')
  expect(textForGroups({ title: 'Tít', sapo: 'Sapo.', shortUrl: 'https://a.example/q/a3k9m' })).toBe(
    'Tít\n\nSapo.\n\nhttps://a.example/q/a3k9m',
  )
})
