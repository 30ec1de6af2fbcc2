import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseBody } from '@/body/parse'
import { renderText } from '@/body/text'
import { db } from '@/db/client'
import { authors } from '@/db/schema/portal/people'
import type { Actor } from '../../actor'
import { freshPath } from '../../media/storage/staging'
import { makeStaff } from '../../testing/staff'
import { archive, makeDocx, noteMark, paragraph, picture, table } from '../testing/docx'
import { readWord } from './read'

let actor: Actor
let pixels: Buffer[]
beforeAll(async () => {
  actor = await makeStaff(db(), 'reporter')
  pixels = await Promise.all(
    ['#123456', '#654321'].map((background) =>
      sharp({ create: { width: 320, height: 200, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
})

async function read(file: Buffer) {
  const path = await freshPath()
  await writeFile(path, file)
  return readWord(actor, { path }, db())
}

async function draftOf(file: Buffer) {
  const done = await read(file)
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  const body = parseBody(done.value.body)
  if (!body.ok) throw new Error(JSON.stringify(body.problems))
  return { ...done.value, blocks: body.blocks }
}

async function reasonOf(file: Buffer): Promise<string> {
  const done = await read(file)
  return !done.ok && done.failure.kind === 'invalid' ? done.failure.problems[0]!.message : 'was taken'
}

const sapo =
  'Tuyến Vĩnh Niệm – Đồ Sơn chạy từ 5 giờ đến 22 giờ, giờ cao điểm 10 phút một chuyến, học sinh được miễn vé.'

describe('a Word file becomes a story', () => {
  test('title, sapo, byline, pictures with their words, tables and notes', async () => {
    const [lanAnh] = await db()
      .insert(authors)
      .values({ slug: 'tran-lan-anh', name: 'Trần Lan Anh' })
      .returning({ id: authors.id })
    const draft = await draftOf(
      await makeDocx({
        body: [
          paragraph('Xe buýt điện tuyến 01 chạy thêm 24 chuyến', { place: 'center', bold: true }),
          paragraph(sapo, { bold: true }),
          paragraph('Từ ngày 1/12, tuyến tăng chuyến', {}, noteMark(1)),
          picture(1, 'Xe buýt ở trạm'),
          paragraph('Xe buýt ở bến Vĩnh Niệm. (Ảnh: Minh Đức)', { place: 'center' }),
          paragraph('Giá vé', { style: 'Heading1' }),
          table([
            ['Tuyến', 'Giá'],
            ['01', '12.000 đồng'],
          ]),
          picture(2),
          paragraph('Hết.'),
          paragraph('Bài, ảnh: Trần Lan Anh – Người Lạ', { place: 'right', bold: true }),
        ].join(''),
        footnotes: ['Theo Sở Giao thông vận tải.'],
        pictures: pixels,
      }),
    )
    expect(draft.title).toBe('Xe buýt điện tuyến 01 chạy thêm 24 chuyến')
    expect(draft.sapo).toBe(sapo)
    expect(draft.byline?.names).toEqual(['Trần Lan Anh', 'Người Lạ'])
    expect(draft.authorIds).toEqual([lanAnh!.id])
    expect(draft.unknownNames).toEqual(['Người Lạ'])
    expect(draft.media.map((it) => [it.kind, it.width, it.height])).toEqual([
      ['image', 320, 200],
      ['image', 320, 200],
    ])
    expect(draft.blocks.map((it) => it.kind)).toEqual([
      ...['paragraph', 'figure', 'heading', 'table', 'figure', 'paragraph', 'heading', 'orderedList'],
    ])
    expect(draft.blocks[1]).toEqual({
      kind: 'figure',
      mediaId: draft.media[0]!.id,
      alt: 'Xe buýt ở trạm',
      caption: 'Xe buýt ở bến Vĩnh Niệm.',
      credit: 'Ảnh: Minh Đức',
      size: 'normal',
    })
    expect(draft.blocks[4]).toMatchObject({ credit: 'Ảnh: Trần Lan Anh, Người Lạ' })
    expect(renderText(draft.blocks)).toContain('Từ ngày 1/12, tuyến tăng chuyến[1]')
    expect(renderText(draft.blocks.slice(-2))).toBe('Chú thích\n\n1. Theo Sở Giao thông vận tải.')
  })

  test('a file that names its parts by style; a picture before the text is the story’s own', async () => {
    const draft = await draftOf(
      await makeDocx({
        body: [
          paragraph('Cầu mới thông xe', { style: 'Title' }),
          paragraph(sapo, { style: 'Subtitle' }),
          picture(1),
          paragraph('Cầu nhìn từ bờ sông', { style: 'Caption' }),
          paragraph('Một đoạn.'),
          paragraph('Lan Anh', { place: 'right' }),
        ].join(''),
        pictures: pixels,
      }),
    )
    expect(draft).toMatchObject({
      title: 'Cầu mới thông xe',
      sapo,
      lead: { caption: 'Cầu nhìn từ bờ sông' },
      byline: { names: ['Lan Anh'] },
    })
    expect(renderText(draft.blocks)).toBe('Một đoạn.')
  })

  test('what it lacks and what could not be taken is said', async () => {
    const draft = await draftOf(
      await makeDocx({
        body: `${paragraph('Chỉ có một đoạn văn ngắn.')}${picture(1)}`,
        pictures: [Buffer.from('no picture')],
      }),
    )
    expect(draft).toMatchObject({ title: '', sapo: '', byline: null, media: [] })
    expect(draft.warnings.join(' ')).toMatch(/tiêu đề.*sapo.*tác giả.*Ảnh 1 trong tệp không lấy được/)
  })

  test('hostile words and addresses stay words', async () => {
    const draft = await draftOf(
      await makeDocx({
        body: [
          paragraph('<script>alert(1)</script> là một tiêu đề', { style: 'Title' }),
          paragraph('Chữ <img src=x onerror=alert(2)> thường.'),
          picture(1, '"><script>alert(3)</script>'),
        ].join(''),
        pictures: pixels,
        entries: { 'mammoth/style-map': 'p => script:fresh' },
      }),
    )
    expect(draft.title).toBe('<script>alert(1)</script> là một tiêu đề')
    expect(draft.lead).toBeNull()
    expect(draft.blocks).toMatchObject([
      { content: [{ text: 'Chữ <img src=x onerror=alert(2)> thường.', href: null }] },
      { kind: 'figure', alt: '' },
    ])
  })
})

describe('what is no Word file that can be read is refused with its reason', () => {
  const ole = (more: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(more, 'utf16le')])
  test.each([
    ['an empty file', () => Buffer.alloc(0), 'Tệp rỗng'],
    ['an old Word file', () => ole('WordDocument'), 'kiểu cũ'],
    ['one with a password', () => ole('EncryptedPackage'), 'đặt mật khẩu'],
    ['a PDF', () => Buffer.from('%PDF-1.7 …'), 'PDF'],
    ['something else', () => Buffer.from('chữ thường'), 'không phải tài liệu Word'],
    ['an archive', () => archive({ 'a.txt': 'a' }), 'tệp nén'],
    ['a spreadsheet', () => archive({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }), 'Excel'],
    ['nothing to read', () => makeDocx({ body: paragraph(' ') }), 'không có chữ nào'],
    ['XML that is none', () => makeDocx({ body: '<w:p>' }), 'Không đọc được'],
    ['one cut off', async () => (await makeDocx({ body: paragraph('a') })).subarray(0, 900), 'hỏng'],
  ])('%s', async (_, file, reason) => expect(await reasonOf(await file())).toContain(reason))

  test('a bomb is not unpacked', async () => {
    const huge = Buffer.alloc(20 * 1024 * 1024, ' ')
    expect(
      await reasonOf(await makeDocx({ body: paragraph('a'), entries: { 'word/x.xml': huge } })),
    ).toContain('quá lớn')
  })

  test('an entry that unpacks to more than it says is not read', async () => {
    const file = await makeDocx({ body: paragraph('a'.repeat(5000)) })
    const directory = file.lastIndexOf(Buffer.from('word/document.xml')) - 46
    file.writeUInt32LE(100, directory + 24)
    expect(await reasonOf(file)).toContain('hỏng')
  })
})
