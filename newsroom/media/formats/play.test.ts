import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { mp4, onDisk } from '../testing/files'
import { readMp3 } from './mp3'
import { readMp4 } from './mp4'
import { readWebm } from './webm'

describe('MP4', () => {
  it('tells its length and its size as it is shown', async () => {
    const lying = await onDisk(mp4({ seconds: 12, across: 1280, down: 720 }))
    expect(await readMp4(lying)).toEqual({ duration: 12, width: 1280, height: 720 })
    const upright = await onDisk(mp4({ seconds: 3, across: 1280, down: 720, turned: true }))
    expect(await readMp4(upright)).toEqual({ duration: 3, width: 720, height: 1280 })
  })

  it('loses the place where it was filmed and stays as long as it was', async () => {
    const film = mp4({ seconds: 2, across: 640, down: 360, place: '+20.8449+106.6881/' })
    const path = await onDisk(film)
    await readMp4(path)
    const after = await readFile(path)
    expect(after.length).toBe(film.length)
    expect(after.includes('+20.8449')).toBe(false)
    expect(await readMp4(path)).toEqual({ duration: 2, width: 640, height: 360 })
  })

  it('cut off, or without an index, is refused', async () => {
    const film = mp4({ seconds: 2, across: 640, down: 360 })
    for (const cut of [film.subarray(0, film.length - 5), film.subarray(0, 40), film.subarray(0, 24)])
      await expect(readMp4(await onDisk(cut))).rejects.toThrow('invalid')
  })
})

/** An EBML element. */
function element(id: number[], ...content: (Buffer | number[])[]): Buffer {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)))
  return Buffer.concat([Buffer.from([...id, 0x40 | (body.length >> 8), body.length & 255]), body])
}
const real = (value: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes
}

describe('WebM', () => {
  const head = (type: string) => element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], Buffer.from(type)))
  const info = element([0x15, 0x49, 0xa9, 0x66], element([0x44, 0x89], real(8500)))
  const size = element([0xe0], element([0xb0], [2, 128]), element([0xba], [1, 104]))
  const tracks = element([0x16, 0x54, 0xae, 0x6b], element([0xae], size))
  const endless = Buffer.from([0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255])

  it('tells its length and size, also when it was recorded without a known end', async () => {
    const facts = { duration: 8.5, width: 640, height: 360 }
    const closed = element([0x18, 0x53, 0x80, 0x67], info, tracks)
    expect(await readWebm(await onDisk(Buffer.concat([head('webm'), closed])))).toEqual(facts)
    expect(await readWebm(await onDisk(Buffer.concat([head('webm'), endless, info, tracks])))).toEqual(facts)
  })

  it('of another kind of Matroska, or cut off, is refused', async () => {
    await expect(readWebm(await onDisk(head('matroska')))).rejects.toThrow('invalid')
    await expect(readWebm(await onDisk(Buffer.concat([head('webm'), endless, info])))).rejects.toThrow(
      'invalid',
    )
  })
})

describe('MP3', () => {
  /** MPEG 1, layer III, 128 kbit/s, 44.1 kHz, stereo: 417 bytes a frame. */
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])
  const tag = Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 100]), Buffer.alloc(100)])

  it('with a constant bit rate is as long as its bytes say', async () => {
    const { duration } = await readMp3(await onDisk(Buffer.concat([tag, ...Array<Buffer>(100).fill(frame)])))
    expect(duration).toBeCloseTo(2.606, 2)
  })

  it('with a varying one is as long as its count of frames says', async () => {
    const first = Buffer.from(frame)
    first.write('Xing', 36, 'latin1')
    first.writeUInt32BE(1, 40)
    first.writeUInt32BE(3828, 44)
    expect((await readMp3(await onDisk(first))).duration).toBeCloseTo(100, 1)
  })

  it('without sound is refused', async () => {
    await expect(readMp3(await onDisk(tag))).rejects.toThrow('invalid')
  })
})
