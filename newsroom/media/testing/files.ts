import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { ZipFile } from 'yazl'

/** Writes bytes into a folder of their own. @returns the path */
export async function onDisk(bytes: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'congtin-media-')), 'upload')
  await writeFile(path, bytes)
  return path
}

/** A picture whose left half is red and whose right half is blue. */
export function halves(width: number, height: number): Sharp {
  const right = { width: Math.ceil(width / 2), height, channels: 3 as const, background: '#00f' }
  return sharp({ create: { width, height, channels: 3, background: '#f00' } }).composite([
    { input: { create: right }, left: Math.floor(width / 2), top: 0 },
  ])
}

/** A PNG that claims a size in its header and holds nothing. */
export function claimedPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(4)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return (value ^ 0xffffffff) >>> 0
}

/** A ZIP with these entries, as Word and Excel write their documents. */
export async function zipOf(...names: string[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const name of names) zip.addBuffer(Buffer.from(`<${name}>`), name)
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** A box of an MP4 file. */
function box(type: string, ...content: Buffer[]): Buffer {
  const head = Buffer.alloc(8)
  const body = Buffer.concat(content)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

const numbers = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, at) => bytes.writeInt32BE(value, at * 4))
  return bytes
}

type Film = { seconds: number; across: number; down: number; turned?: boolean; place?: string }

/** An MP4 with one track of pictures and nothing in it; what a phone adds stands in `place`. */
export function mp4({ seconds, across, down, turned = false, place = '' }: Film): Buffer {
  const one = 0x10000
  const matrix = turned ? [0, one, 0, -one, 0, 0, 0, 0, 0x40000000] : [one, 0, 0, 0, one, 0, 0, 0, 0x40000000]
  const size = [across * one, down * one]
  const trackHeader = numbers(0, 0, 0, 1, 0, seconds * 1000, 0, 0, 0, 0, ...matrix, ...size)
  const handler = Buffer.concat([numbers(0, 0), Buffer.from('vide'), numbers(0, 0, 0)])
  const track = box('trak', box('tkhd', trackHeader), box('mdia', box('hdlr', handler)))
  const movie = box('mvhd', numbers(0, 0, 0, 1000, seconds * 1000, one), Buffer.alloc(76))
  const told = place ? [box('udta', box('\xa9xyz', Buffer.from(place)))] : []
  const brand = box('ftyp', Buffer.from('isom'), numbers(512), Buffer.from('isommp41'))
  return Buffer.concat([brand, box('moov', movie, track, ...told), box('mdat', Buffer.alloc(16))])
}
