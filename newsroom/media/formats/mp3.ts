import { open } from 'node:fs/promises'
import { refuse } from '../refuse'
import type { PlayFacts } from './play'

const bitRates = {
  one: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  two: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const samplingRates = [44_100, 48_000, 32_000]

/**
 * Length of an MP3: from its Xing or Info header when it has one, else from its constant bit rate.
 * @throws Refused when no frame of sound follows the tag
 */
export async function readMp3(path: string): Promise<PlayFacts> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const tag = Buffer.alloc(10)
    await file.read(tag, 0, 10, 0)
    const from = tag.toString('latin1', 0, 3) === 'ID3' ? 10 + tagLength(tag) : 0
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, from)
    const bytes = buffer.subarray(0, bytesRead)
    const at = firstFrame(bytes)
    if (at < 0)
      return refuse('Tệp tiếng bị hỏng hoặc tải lên chưa hết. Hãy nghe thử trên máy rồi tải lên lại.')
    return { duration: seconds(bytes.subarray(at), size - from - at), width: null, height: null }
  } finally {
    await file.close()
  }
}

const tagLength = (tag: Buffer) =>
  (tag[6]! & 127) * 0x200000 + (tag[7]! & 127) * 0x4000 + (tag[8]! & 127) * 0x80 + (tag[9]! & 127)

function firstFrame(bytes: Buffer): number {
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (bytes[at] === 0xff && (bytes[at + 1]! & 0xe6) === 0xe2 && frame(bytes.subarray(at))) return at
  return -1
}

/** What the four bytes of a layer III frame say; null where they can't be one. */
function frame(
  bytes: Buffer,
): { bitRate: number; samplingRate: number; samples: number; side: number } | null {
  const version = (bytes[1]! >> 3) & 3
  const rate = samplingRates[(bytes[2]! >> 2) & 3]
  const first = version === 3
  const bitRate = (first ? bitRates.one : bitRates.two)[bytes[2]! >> 4]
  if (version === 1 || !rate || !bitRate) return null
  const mono = bytes[3]! >> 6 === 3
  return {
    bitRate: bitRate * 1000,
    samplingRate: first ? rate : version === 2 ? rate / 2 : rate / 4,
    samples: first ? 1152 : 576,
    side: first ? (mono ? 17 : 32) : mono ? 9 : 17,
  }
}

function seconds(bytes: Buffer, soundBytes: number): number | null {
  const it = frame(bytes)
  if (!it) return null
  const mark = 4 + it.side
  const name = bytes.toString('latin1', mark, mark + 4)
  const counted = (name === 'Xing' || name === 'Info') && bytes.length >= mark + 12 && bytes[mark + 7]! & 1
  if (counted) return (bytes.readUInt32BE(mark + 8) * it.samples) / it.samplingRate
  return (soundBytes * 8) / it.bitRate
}
