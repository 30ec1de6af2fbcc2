/** What a picture says of itself: taken over as defaults, since no variant carries it any more. */
export type Words = { caption: string; credit: string }

const mostCaption = 500
const mostCredit = 150

/** Caption and credit from XMP, else from IPTC; empty where there is none. */
export function readWords({ iptc, xmp }: { iptc?: Uint8Array; xmp?: Uint8Array }): Words {
  const fromXmp = xmpWords(xmp)
  const fromIptc = iptcWords(iptc)
  const caption = clean(fromXmp.caption) || clean(fromIptc.caption)
  const makers = [fromXmp.maker || fromIptc.maker, fromXmp.agency || fromIptc.agency].map(clean)
  const credit = [...new Set(makers.filter(Boolean))].join('/') || clean(fromXmp.rights || fromIptc.rights)
  return { caption: cut(caption, mostCaption), credit: credit && cut(withLabel(credit), mostCredit) }
}

type Found = { caption: string; maker: string; agency: string; rights: string }

function xmpWords(xmp: Uint8Array | undefined): Found {
  const text = xmp ? Buffer.from(xmp).toString('utf8').slice(0, 200_000) : ''
  const of = (name: string) => {
    const inside = new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`).exec(text)?.[1]
    const first = inside && /<rdf:li\b[^>]*>([^<]*)<\/rdf:li>/.exec(inside)?.[1]
    const attribute = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`).exec(text)
    return entities(first ?? (inside?.includes('<') ? '' : inside) ?? attribute?.[1] ?? attribute?.[2] ?? '')
  }
  return {
    caption: of('dc:description'),
    maker: of('dc:creator'),
    agency: of('photoshop:Credit'),
    rights: of('dc:rights'),
  }
}

/** IPTC-IIM: `1C`, record, field, length, words. */
function iptcWords(iptc: Uint8Array | undefined): Found {
  const bytes = Buffer.from(iptc ?? [])
  const fields = new Map<number, string>()
  let at = bytes.indexOf(Buffer.from([0x1c, 0x01]))
  if (at < 0) at = bytes.indexOf(Buffer.from([0x1c, 0x02]))
  while (at >= 0 && at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const length = bytes.readUInt16BE(at + 3)
    const field = bytes[at + 1]! * 1000 + bytes[at + 2]!
    if (length < 0x8000 && !fields.has(field))
      fields.set(field, decode(bytes.subarray(at + 5, at + 5 + length)))
    at += 5 + length
  }
  const of = (field: number) => fields.get(field) ?? ''
  return { caption: of(2120), maker: of(2080), agency: of(2110), rights: of(2116) }
}

/** Old programs wrote Latin letters without saying so; anything valid as UTF-8 is that. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const entities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole
    const code = hex ? parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\p{Cs}\s]+$/u, '')}…`

/** As papers set it: "Ảnh: Nguyễn Văn A". */
const withLabel = (credit: string): string =>
  /^(ảnh|tranh|nguồn|đồ họa)\b/iu.test(credit) ? credit : `Ảnh: ${credit}`
