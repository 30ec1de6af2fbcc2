import { describe, expect, it } from 'vitest'
import { followPattern, readPattern } from './pattern'

const follow = (pattern: string, target: string, address: string) =>
  followPattern(readPattern(pattern)!, target, address)

describe('patterns of old addresses', () => {
  it('lead on with what stood in the gaps', () => {
    expect(follow('/{slug}.html', '/bai-viet/{slug}', '/cau-moi.html')).toBe('/bai-viet/cau-moi')
    expect(follow('/Diem-bao/{slug}-{id}.html', '/bai-viet/{slug}', '/diem-bao/Tin-sang-57288.html')).toBe(
      '/bai-viet/tin-sang',
    )
    expect(
      follow(
        '/Portal/PrintItem.aspx?ContentID={id}',
        '/tim-kiem?q={id}',
        '/Portal/PrintItem.aspx?ContentID=135634',
      ),
    ).toBe('/tim-kiem?q=135634')
    expect(follow('/van-hoa/{rest}', '/chuyen-muc/van-hoa', '/van-hoa/a/b?c')).toBe('/chuyen-muc/van-hoa')
  })
  it('match whole addresses, and a dot is a dot', () => {
    expect(follow('/{slug}.html', '/bai-viet/{slug}', '/muc/cau-moi.html')).toBeNull()
    expect(follow('/{slug}.html', '/bai-viet/{slug}', '/cau-moiXhtml')).toBeNull()
  })
  it.each(['/khong-co-cho-trong', '/{slug}/{slug}', '/{gi}', '/{slug}{'])('refuse %s', (pattern) => {
    expect(readPattern(pattern)).toBeNull()
  })
  it('are answered quickly, however long the address', () => {
    const pattern = readPattern('/{slug}-{id}-{rest}.html')!
    expect(followPattern(pattern, '/', `/${'a-1-'.repeat(2000)}`)).toBeNull()
  })
})
