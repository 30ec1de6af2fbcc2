import { open, type FileHandle } from 'node:fs/promises'
import { refuse } from '../refuse'
import type { PlayFacts } from './play'

type Box = { type: string; start: number; body: number; end: number }

const broken = 'Phim hoặc tệp tiếng bị hỏng hay tải lên chưa hết. Hãy mở thử trên máy rồi tải lên lại.'
const largestIndex = 64 * 1024 * 1024

/**
 * Length and size of an MP4 or M4A file. What phones write beside the film (place, camera, owner) is
 * overwritten in the file itself; boxes keep their length, so nothing else moves.
 * @throws Refused when it is cut off or no film at all
 */
export async function readMp4(path: string): Promise<PlayFacts> {
  const file = await open(path, 'r+')
  try {
    const boxes = await topBoxes(file)
    const index = boxes.find((box) => box.type === 'moov')
    if (!index || index.end - index.start > largestIndex || !boxes.some((box) => box.type === 'mdat'))
      return refuse(broken)
    for (const box of boxes) if (tellsTales(box)) await erase(file, box, 0)
    const bytes = await readAt(file, index.start, index.end)
    const moov = only(boxesIn(bytes, 0, bytes.length), 'moov')
    const tracks = boxesIn(bytes, moov.body, moov.end).filter((box) => box.type === 'trak')
    for (const owner of [moov, ...tracks])
      for (const box of boxesIn(bytes, owner.body, owner.end))
        if (tellsTales(box)) await erase(file, box, index.start)
    for (const track of tracks) if (handler(bytes, track) === 'meta') await erase(file, track, index.start)
    return { duration: durationOf(bytes, moov), ...pictureSize(bytes, tracks) }
  } catch (error) {
    if (error instanceof RangeError) return refuse(broken)
    throw error
  } finally {
    await file.close()
  }
}

const tellsTales = ({ type }: Box) => type === 'udta' || type === 'meta' || type === 'uuid'

async function erase(file: FileHandle, box: Box, offset: number) {
  await file.write(Buffer.from('free', 'latin1'), 0, 4, offset + box.start + 4)
  const nothing = Buffer.alloc(Math.min(box.end - box.body, 1024 * 1024))
  for (let at = box.body; at < box.end; at += nothing.length)
    await file.write(nothing, 0, Math.min(nothing.length, box.end - at), offset + at)
}

async function topBoxes(file: FileHandle): Promise<Box[]> {
  const { size } = await file.stat()
  const boxes: Box[] = []
  for (let at = 0; at < size;) {
    const header = await readAt(file, at, Math.min(at + 16, size))
    const box = readBox(header, 0, size - at)
    boxes.push({ ...box, start: at, body: at + box.body, end: at + box.end })
    at += box.end
  }
  return boxes
}

function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = []
  for (let at = from; at + 8 <= to;) {
    const box = readBox(bytes, at, to - at)
    boxes.push({ ...box, start: at, body: at + box.body, end: at + box.end })
    at += box.end
  }
  return boxes
}

/** The box that begins at a place; its own places count from there. A box past `room` is a file cut off. */
function readBox(bytes: Buffer, at: number, room: number): Box {
  const short = bytes.readUInt32BE(at)
  const long = short === 1
  const end = short === 0 ? room : long ? Number(bytes.readBigUInt64BE(at + 8)) : short
  const body = long ? 16 : 8
  if (end < body || end > room) throw new RangeError('a box ends outside the file')
  return { type: bytes.toString('latin1', at + 4, at + 8), start: 0, body, end }
}

function only(boxes: Box[], type: string): Box {
  const box = boxes.find((it) => it.type === type)
  if (!box) throw new RangeError(`no ${type}`)
  return box
}

const child = (bytes: Buffer, box: Box | undefined, type: string): Box | undefined =>
  box && boxesIn(bytes, box.body, box.end).find((it) => it.type === type)

function durationOf(bytes: Buffer, moov: Box): number | null {
  const header = only(boxesIn(bytes, moov.body, moov.end), 'mvhd')
  const wide = bytes[header.body] === 1
  const scale = bytes.readUInt32BE(header.body + (wide ? 20 : 12))
  const ticks = wide ? Number(bytes.readBigUInt64BE(header.body + 24)) : bytes.readUInt32BE(header.body + 16)
  const fragments = child(bytes, child(bytes, moov, 'mvex'), 'mehd')
  const all = ticks || (fragments ? bytes.readUInt32BE(fragments.end - 4) : 0)
  return all > 0 && scale > 0 && all < 0xffffffff ? all / scale : null
}

const handler = (bytes: Buffer, track: Box): string => {
  const box = child(bytes, child(bytes, track, 'mdia'), 'hdlr')
  return box ? bytes.toString('latin1', box.body + 8, box.body + 12) : ''
}

/** Null sizes: there is sound alone. A film filmed upright is stored lying, with a turn in its matrix. */
function pictureSize(bytes: Buffer, tracks: Box[]): { width: number | null; height: number | null } {
  const track = tracks.find((it) => handler(bytes, it) === 'vide')
  const header = child(bytes, track, 'tkhd')
  if (!header) return { width: null, height: null }
  const matrix = header.body + (bytes[header.body] === 1 ? 52 : 40)
  const turned = bytes.readInt32BE(matrix) === 0 && bytes.readInt32BE(matrix + 16) === 0
  const across = bytes.readUInt32BE(matrix + 36) >>> 16
  const down = bytes.readUInt32BE(matrix + 40) >>> 16
  return turned ? { width: down, height: across } : { width: across, height: down }
}

async function readAt(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from)
  return buffer.subarray(0, bytesRead)
}
