import { open } from 'node:fs/promises'
import { refuse } from './refuse'
import { format, type Format } from './formats/formats'
import { officeFormat } from './formats/office'

/**
 * What a file is, by its content and never by its name.
 * @throws Refused with advice when it is nothing that the library takes
 */
export async function identify(path: string): Promise<Format> {
  const head = await firstBytes(path, 1024)
  const text = head.toString('latin1')
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)
  if (head.length === 0) return refuse('Tệp rỗng.')
  if (starts(0xff, 0xd8, 0xff)) return format('jpg')
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return format('png')
  if (/^GIF8[79]a/.test(text)) return format('gif')
  if (/^RIFF[^]{4}WEBP/.test(text)) return format('webp')
  if (/^(II\*\0|MM\0\*)/.test(text)) return format('tif')
  if (text.slice(4, 8) === 'ftyp') return byBrand(head)
  if (starts(0x1a, 0x45, 0xdf, 0xa3)) return format('webm')
  if (text.startsWith('ID3') || isMpegSound(head)) return format('mp3')
  if (text.startsWith('PK\x03\x04')) return officeFormat(path)
  if (text.includes('%PDF-')) return format('pdf')
  return refuse(adviceFor(head, text))
}

/** ISO base media: pictures of phones, films and sounds share one container. */
function byBrand(head: Buffer): Format {
  const length = Math.min(head.readUInt32BE(0), head.length)
  const main = head.toString('latin1', 8, 12)
  const brands = [main]
  for (let at = 16; at + 4 <= length; at += 4) brands.push(head.toString('latin1', at, at + 4))
  const has = (...names: string[]) => names.some((name) => brands.includes(name))
  if (has('avif', 'avis')) return format('avif')
  if (has('heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1')) return format('heic')
  if (main === 'M4A ' || main === 'M4B ') return format('m4a')
  if (main === 'qt  ')
    return refuse('Phim QuickTime (MOV) không mở được trên nhiều máy. Hãy xuất thành MP4 rồi tải lên lại.')
  return format('mp4')
}

/** An MPEG frame's first four bytes: sync, layer III, a real bit rate and sampling rate. */
const isMpegSound = (head: Buffer): boolean =>
  head.length > 3 &&
  head[0] === 0xff &&
  (head[1]! & 0xe6) === 0xe2 &&
  (head[2]! & 0xf0) !== 0xf0 &&
  (head[2]! & 0xf0) !== 0 &&
  (head[2]! & 0x0c) !== 0x0c

function adviceFor(head: Buffer, text: string): string {
  const words = head.toString('utf8').replace(/^\ufeff/, '')
  if (/<svg[\s>]/i.test(words) || (/^\s*<\?xml/.test(words) && /svg/i.test(words)))
    return 'Không nhận ảnh SVG vì tệp SVG có thể chứa mã chạy được. Hãy xuất thành PNG hoặc WebP.'
  if (text.startsWith('\xd0\xcf\x11\xe0'))
    return 'Đây là tệp Office kiểu cũ (.doc, .xls, .ppt). Hãy lưu lại thành .docx, .xlsx, .pptx hoặc PDF.'
  if (text.startsWith('BM')) return 'Không nhận ảnh BMP. Hãy lưu lại thành JPEG hoặc PNG.'
  return 'Không nhận loại tệp này. Thư viện nhận ảnh JPEG, PNG, WebP, AVIF, GIF, TIFF; phim MP4, WebM; tiếng MP3, M4A; tệp PDF, DOCX, XLSX, PPTX.'
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
