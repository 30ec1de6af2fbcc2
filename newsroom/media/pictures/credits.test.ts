import { describe, expect, it } from 'vitest'
import { readWords } from './credits'

const field = (record: number, number: number, words: string, encoding: BufferEncoding = 'utf8') => {
  const body = Buffer.from(words, encoding)
  return Buffer.concat([Buffer.from([0x1c, record, number, body.length >> 8, body.length & 255]), body])
}
const iptc = (...fields: Buffer[]) => Buffer.concat([Buffer.from('Photoshop 3.0\0 8BIM'), ...fields])
const xmp = (inner: string, attributes = '') =>
  Buffer.from(
    `<x:xmpmeta><rdf:RDF><rdf:Description ${attributes}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  )

describe('words in a picture', () => {
  it('are read from IPTC', () => {
    const words = iptc(field(2, 120, 'Cầu Rào ban đêm.'), field(2, 80, 'Lan Anh'), field(2, 110, 'TTXVN'))
    expect(readWords({ iptc: words })).toEqual({ caption: 'Cầu Rào ban đêm.', credit: 'Ảnh: Lan Anh/TTXVN' })
  })

  it('are read in an old encoding', () => {
    expect(readWords({ iptc: iptc(field(2, 110, 'Café Zürich', 'latin1')) }).credit).toBe('Ảnh: Café Zürich')
  })

  it('are read from XMP first, with its entities', () => {
    const both = xmp(
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Chợ &amp; bến &#xe0;</rdf:li></rdf:Alt></dc:description>' +
        '<dc:creator><rdf:Seq><rdf:li>Hải Yến</rdf:li></rdf:Seq></dc:creator>',
      'photoshop:Credit="Hải Yến"',
    )
    const words = readWords({ xmp: both, iptc: iptc(field(2, 120, 'Cũ'), field(2, 80, 'Cũ')) })
    expect(words).toEqual({ caption: 'Chợ & bến à', credit: 'Ảnh: Hải Yến' })
  })

  it('name the holder of the rights when nobody else is named', () => {
    const rights = xmp('<dc:rights><rdf:Alt><rdf:li>© Báo Hải Phòng</rdf:li></rdf:Alt></dc:rights>')
    expect(readWords({ xmp: rights }).credit).toBe('Ảnh: © Báo Hải Phòng')
  })

  it('that have their label already get no second one', () => {
    expect(readWords({ iptc: iptc(field(2, 110, 'Ảnh: Minh Đức')) }).credit).toBe('Ảnh: Minh Đức')
  })

  it('are cut, cleaned and composed', () => {
    const { caption } = readWords({ iptc: iptc(field(2, 120, `Hai\r\ndo\u0300ng ${'a'.repeat(900)}`)) })
    expect(caption).toHaveLength(500)
    expect(caption.startsWith('Hai dòng a')).toBe(true)
  })

  it('are empty in pictures without any, and in broken ones', () => {
    expect(readWords({})).toEqual({ caption: '', credit: '' })
    expect(
      readWords({ iptc: Buffer.from([0x1c, 2, 120, 255, 255]), xmp: Buffer.from('<dc:description>') }),
    ).toEqual({
      caption: '',
      credit: '',
    })
  })
})
