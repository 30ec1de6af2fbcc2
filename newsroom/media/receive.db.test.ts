import { randomBytes } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { media } from '@/db/schema/portal/media'
import { log } from '@/log'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { failure, value } from '../testing/stories'
import { filePath, incomingFolder, originalPath, variantPath } from './storage/places'
import { processPicture, resumeProcessing } from './pictures/process'
import { receive } from './receive'
import { claimedPng, halves, mp4, onDisk, zipOf } from './testing/files'

let actor: Actor
beforeAll(async () => {
  actor = await makeStaff(db(), 'reporter')
})

const take = (bytes: Uint8Array, name = 'anh.jpg') => receive(actor, { name, bytes }, db())

/** Takes a picture in and waits for its variants. */
async function ready(bytes: Uint8Array, name?: string) {
  const { id } = value(await take(bytes, name))
  await processPicture(db(), id)
  const [row] = await db().select().from(media).where(eq(media.id, id))
  return row!
}

async function refusal(bytes: Uint8Array, name?: string): Promise<string> {
  const refused = failure(await take(bytes, name))
  expect(await readdir(incomingFolder())).toEqual([])
  return refused.kind === 'invalid' ? refused.problems.map((it) => `${it.field}: ${it.message}`).join() : ''
}

const colourAt = async (bytes: Buffer, left: number, top: number) => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
]
const variant = (hash: string, file: string) => readFile(variantPath(hash, file))

describe('a picture', () => {
  it('gets WebP and JPEG variants up to its own width', async () => {
    const row = await ready(await halves(1300, 700).jpeg().toBuffer(), 'Cầu Rào.JPG')
    expect(row).toMatchObject({
      ...{ kind: 'image', state: 'ready', name: 'Cầu Rào.jpg', mime: 'image/jpeg' },
      ...{ width: 1300, height: 700, widths: [480, 800, 1200] },
    })
    for (const width of row.widths)
      for (const format of ['webp', 'jpg']) {
        const made = await sharp(await variant(row.hash, `${width}.${format}`)).metadata()
        expect(made).toMatchObject({ width, format: format === 'jpg' ? 'jpeg' : 'webp', space: 'srgb' })
      }
  })

  it('smaller than the smallest variant keeps its width', async () => {
    const row = await ready(await halves(200, 90).png().toBuffer())
    expect(row.widths).toEqual([200])
  })

  it('taller than WebP can be is made narrower', async () => {
    const row = await ready(await halves(800, 30_000).png().toBuffer())
    expect(row.widths).toEqual([436])
    expect((await sharp(await variant(row.hash, '436.webp')).metadata()).height).toBeLessThanOrEqual(16_383)
  })

  it.each([3, 6, 8])('stored turned (orientation %i) is shown upright', async (orientation) => {
    const back = { 3: 180, 6: -90, 8: 90 }[orientation]!
    const lying = await sharp(await halves(600, 400).png().toBuffer())
      .rotate(back)
      .png()
      .toBuffer()
    const row = await ready(await sharp(lying).jpeg().withMetadata({ orientation }).toBuffer())
    expect(row).toMatchObject({ width: 600, height: 400 })
    const [red, , blue] = await colourAt(await variant(row.hash, '480.jpg'), 20, 160)
    expect(red).toBeGreaterThan(200)
    expect(blue).toBeLessThan(60)
  })

  it('in a wide colour space is converted to sRGB', async () => {
    const wide = await halves(500, 300).withIccProfile('p3').tiff({ compression: 'none' }).toBuffer()
    const redThere = Buffer.from([234, 51, 34])
    expect(wide.includes(redThere)).toBe(true)
    const { hash } = await ready(wide)
    const [red, green] = await colourAt(await variant(hash, '480.webp'), 100, 100)
    expect(red).toBeGreaterThan(248)
    expect(green).toBeLessThan(12)
  })

  it('in CMYK, in 16 bit, in grey and with transparency becomes plain RGB on white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const transparent = sharp({ create: { width: 500, height: 300, channels: 4, background: clear } })
    const pictures = [
      await halves(500, 300).toColourspace('cmyk').jpeg().toBuffer(),
      await halves(500, 300).toColourspace('rgb16').png().toBuffer(),
      await halves(500, 300).toColourspace('b-w').jpeg().toBuffer(),
      await transparent.png().toBuffer(),
    ]
    for (const picture of pictures) {
      const { hash } = await ready(picture)
      for (const file of ['480.webp', '480.jpg']) {
        const made = await sharp(await variant(hash, file)).metadata()
        expect(made).toMatchObject({ space: 'srgb', hasAlpha: false, depth: 'uchar' })
      }
      const [red] = await colourAt(await variant(hash, '480.jpg'), 100, 100)
      if (picture === pictures[3]) expect(red).toBe(255)
    }
  })

  it('that moves shows its first frame', async () => {
    const frames = await Promise.all(
      [halves(90, 60), halves(60, 60)].map((it) => it.resize(90, 60).png().toBuffer()),
    )
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect((await sharp(gif).metadata()).pages).toBe(2)
    expect(await ready(gif)).toMatchObject({ mime: 'image/gif', width: 90, height: 60, widths: [90] })
  })

  it('loses place and camera in everything that is served, its original stays private', async () => {
    const told = await halves(900, 500)
      .withExif({
        IFD0: { Make: 'Hang-may-anh' },
        IFD3: { GPSLatitude: '20/1 51/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Hang-may-anh</a></x:xmpmeta>')
      .jpeg()
      .toBuffer()
    const { hash } = await ready(told)
    const folder = dirname(variantPath(hash, '480.jpg'))
    const served = await readdir(folder)
    expect(served.sort()).toEqual(['480.jpg', '480.webp', '800.jpg', '800.webp'])
    for (const file of served) {
      const bytes = await variant(hash, file)
      expect(bytes.includes('Hang-may-anh')).toBe(false)
      expect(await sharp(bytes).metadata()).not.toMatchObject({ exif: expect.anything() })
    }
    expect((await readFile(originalPath(hash))).equals(told)).toBe(true)
  })

  it('is refused by its header alone when it unpacks to too much', async () => {
    expect(await refusal(claimedPng(20_000, 20_000))).toMatch(/^file: Ảnh có 400 triệu điểm ảnh/)
  })

  it('is refused when it is heavier than 40 MB', async () => {
    const heavy = Buffer.concat([await halves(50, 50).jpeg().toBuffer(), Buffer.alloc(40 * 1024 * 1024)])
    expect(await refusal(heavy)).toMatch(/nặng 41 MB. Mỗi ảnh nặng nhất là 40 MB/)
  })

  it('that is broken is refused', async () => {
    const noise = sharp(randomBytes(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } })
    for (const format of ['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const) {
      const whole = await noise.clone().toFormat(format).toBuffer()
      expect(await refusal(whole.subarray(0, whole.length * 0.6)), format).toMatch(
        /file: (Ảnh bị hỏng|Không nhận)/,
      )
    }
    const png = await noise.clone().png().toBuffer()
    png.fill(0x5a, 600, 1000)
    expect(await refusal(png)).toMatch(/Ảnh bị hỏng/)
  })

  it('given twice is one row', async () => {
    const bytes = await halves(310, 200).png().toBuffer()
    const first = value(await take(bytes))
    expect(first.known).toBe(false)
    expect(value(await take(bytes, 'ten-khac.png'))).toMatchObject({ id: first.id, known: true })
  })

  it('left undone by a stopped server is finished at the next start', async () => {
    const row = await ready(await halves(320, 200).png().toBuffer())
    await db().update(media).set({ state: 'processing', widths: [] }).where(eq(media.id, row.id))
    await resumeProcessing(db())
    await processPicture(db(), row.id)
    const [again] = await db().select().from(media).where(eq(media.id, row.id))
    expect(again).toMatchObject({ state: 'ready', widths: [320] })
  })

  it('whose original is lost is marked as failed', async () => {
    const gone = { hash: 'f'.repeat(24), kind: 'image' as const, name: 'a.jpg', mime: 'image/jpeg', bytes: 1 }
    const [row] = await db()
      .insert(media)
      .values({ ...gone, width: 10, height: 10 })
      .returning()
    const told = vi.spyOn(log, 'error').mockImplementation(() => {})
    await processPicture(db(), row!.id)
    expect(told).toHaveBeenCalledOnce()
    const [after] = await db().select().from(media).where(eq(media.id, row!.id))
    expect(after!.state).toBe('failed')
  })
})

describe('a file', () => {
  it('is known by its content, whatever it is called', async () => {
    const pdf = Buffer.from('%PDF-1.7\nNội dung\n%%EOF\n')
    const row = value(await take(pdf, 'C:\\Tài liệu\\Lịch cắt điện.exe'))
    expect(row).toMatchObject({
      kind: 'file',
      state: 'ready',
      mime: 'application/pdf',
      name: 'Lịch cắt điện.pdf',
    })
    expect((await readFile(filePath(row.hash, row.name))).equals(pdf)).toBe(true)
    const [event] = await db()
      .select()
      .from(events)
      .where(eq(events.subjectId, String(row.id)))
    expect(event).toMatchObject({ verb: 'upload', subject: 'media', actorId: actor.id })
  })

  it('under another name is another document', async () => {
    const pdf = Buffer.from('%PDF-1.7\nHai tên\n%%EOF\n')
    const rows = [value(await take(pdf, 'một.pdf')), value(await take(pdf, 'hai.pdf'))]
    expect(rows.map((it) => it.known)).toEqual([false, false])
    for (const row of rows) expect(await readFile(filePath(row.hash, row.name), 'utf8')).toContain('Hai tên')
  })

  it.each([
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/workbook.xml'],
    ['pptx', 'ppt/presentation.xml'],
  ])('of office is taken as %s', async (ending, part) => {
    const row = value(await take(await zipOf('[Content_Types].xml', part), 'mau'))
    expect(row).toMatchObject({ kind: 'file', name: `mau.${ending}` })
  })

  it('that holds macros, is another archive or is cut off is refused', async () => {
    const office = await zipOf('[Content_Types].xml', 'word/document.xml')
    const macros = await zipOf('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')
    expect(await refusal(macros)).toMatch(/macro/)
    expect(await refusal(await zipOf('a.txt'))).toMatch(/Không nhận tệp nén/)
    expect(await refusal(office.subarray(0, office.length - 30))).toMatch(/bị hỏng/)
    expect(await refusal(Buffer.from('%PDF-1.7\nnửa chừng'))).toMatch(/PDF bị hỏng/)
  })

  it.each([
    ['an SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', /SVG/],
    ['an SVG without a head', '\ufeff  <svg onload="alert(1)">', /SVG/],
    ['a page', '<!doctype html><script>1</script>', /Không nhận loại tệp này/],
    ['a programme', 'MZ\x90\x00', /Không nhận loại tệp này/],
    ['nothing', '', /Tệp rỗng/],
  ])('that is %s named .jpg is refused', async (_, content, reason) => {
    expect(await refusal(Buffer.from(content), 'anh.jpg')).toMatch(reason)
  })

  it('given by its path is moved, not copied', async () => {
    const path = await onDisk(mp4({ seconds: 9, across: 640, down: 360 }))
    const row = value(await receive(actor, { name: 'Vịnh.mp4', path }, db()))
    expect(row).toMatchObject({ kind: 'video', mime: 'video/mp4', width: 640, height: 360, duration: 9 })
    await expect(readFile(path)).rejects.toThrow('ENOENT')
    expect((await readFile(filePath(row.hash, 'Vịnh.mp4'))).length).toBe(row.bytes)
  })
})
