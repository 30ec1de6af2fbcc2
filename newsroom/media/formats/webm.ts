import { open } from 'node:fs/promises'
import { refuse } from '../refuse'
import type { PlayFacts } from './play'

const ids = {
  ebml: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  timeScale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
}
/** The index stands before the first cluster, at the start. */
const indexBytes = 1024 * 1024

type Element = { id: number; body: number; end: number }

/**
 * Length and size of a WebM file.
 * @throws Refused for other Matroska files
 */
export async function readWebm(path: string): Promise<PlayFacts> {
  const bytes = await start(path)
  const top = elements(bytes, 0, bytes.length)
  const head = find(bytes, top[0], ids.docType)
  if (!head || bytes.toString('latin1', head.body, head.end).replace(/\0/g, '') !== 'webm')
    return refuse('Không nhận phim MKV. Hãy xuất thành MP4 hoặc WebM rồi tải lên lại.')
  const segment = top.find((it) => it.id === ids.segment)
  const info = find(bytes, segment, ids.info)
  const tracks = find(bytes, segment, ids.tracks)
  if (!info || !tracks)
    return refuse('Phim bị hỏng hoặc tải lên chưa hết. Hãy mở thử phim trên máy rồi tải lên lại.')
  const video = elements(bytes, tracks.body, tracks.end)
    .filter((it) => it.id === ids.track)
    .map((track) => find(bytes, track, ids.video))
    .find((it) => it !== undefined)
  const scale = whole(bytes, find(bytes, info, ids.timeScale)) ?? 1_000_000
  const ticks = real(bytes, find(bytes, info, ids.duration))
  return {
    duration: ticks && ticks > 0 ? (ticks * scale) / 1e9 : null,
    width: whole(bytes, find(bytes, video, ids.width)),
    height: whole(bytes, find(bytes, video, ids.height)),
  }
}

const find = (bytes: Buffer, parent: Element | undefined, id: number): Element | undefined =>
  parent && elements(bytes, parent.body, parent.end).find((it) => it.id === id)

/** The elements that begin between two places, up to the first cluster. */
function elements(bytes: Buffer, from: number, to: number): Element[] {
  const found: Element[] = []
  for (let at = from; at < to;) {
    const id = number(bytes, at, true)
    const size = id && number(bytes, id.next, false)
    if (!id || !size || id.value === ids.cluster) break
    const end = size.value === null ? to : Math.min(to, size.next + size.value)
    found.push({ id: id.value ?? 0, body: size.next, end })
    at = end
  }
  return found
}

/** A number whose leading zeros tell its length; `value` is null where all bits are ones: not known. */
function number(bytes: Buffer, at: number, keepMark: boolean): { value: number | null; next: number } | null {
  const first = bytes[at]
  if (!first) return null
  const length = Math.clz32(first) - 23
  if (at + length > bytes.length) return null
  let value = keepMark ? first : first & (0xff >> length)
  let ones = (first | (0xff << (8 - length)) | 0) >>> 0 === 0xffffffff >>> 0
  for (let n = 1; n < length; n++) {
    const byte = bytes[at + n] ?? 0
    ones &&= byte === 0xff
    value = value * 256 + byte
  }
  return { value: ones && !keepMark ? null : value, next: at + length }
}

function whole(bytes: Buffer, element: Element | undefined): number | null {
  if (!element || element.end - element.body > 6 || element.end === element.body) return null
  return bytes.readUIntBE(element.body, element.end - element.body)
}

function real(bytes: Buffer, element: Element | undefined): number | null {
  const length = element ? element.end - element.body : 0
  if (element && length === 4) return bytes.readFloatBE(element.body)
  return element && length === 8 ? bytes.readDoubleBE(element.body) : null
}

async function start(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(indexBytes), 0, indexBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
