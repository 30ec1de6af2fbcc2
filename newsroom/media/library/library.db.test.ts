import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { events } from '@/db/schema/newsroom/events'
import { makeAuthor, makePicture, makeSection, unique } from '@/db/testing/rows'
import type { Actor } from '../../actor'
import { readLast } from '../../directory/version'
import { makeStaff } from '../../testing/staff'
import { draft, failure, paragraph, problemFields, published, value } from '../../testing/stories'
import { processPicture } from '../pictures/process'
import { receive } from '../receive'
import { originalPath, variantPath } from '../storage/places'
import { halves, onDisk } from '../testing/files'
import { aimMedium, deleteMedium, describeMedium } from './edit'
import { readMediaFilter } from './filter'
import { listMedia, pageSize, readMedia } from './list'
import { replaceMedium } from './replace'
import { countUses, readUses } from './uses'

process.env.SITE_URL = 'https://tin.example'
let reporter: Actor, editor: Actor, publisher: Actor
beforeAll(async () => {
  reporter = await makeStaff(db(), 'reporter')
  editor = await makeStaff(db(), 'editor')
  publisher = await makeStaff(db(), 'publisher')
})

let shade = 0
/** A picture like no other. */
async function uploaded(actor: Actor = reporter, width = 900, height = 600) {
  const bytes = await halves(width, height)
    .composite([
      {
        input: { create: { width: 8, height: 8, channels: 3, background: { r: 0, g: ++shade, b: 0 } } },
        left: 0,
        top: 0,
      },
    ])
    .png()
    .toBuffer()
  const { id } = value(await receive(actor, { name: 'anh.png', bytes }, db()))
  await processPicture(db(), id)
  return (await readMedia(id, db()))!
}
const figure = (mediaId: number) => ({
  type: 'doc',
  content: [
    ...paragraph('Thân bài.').content,
    { type: 'figure', attrs: { mediaId, alt: 'Cầu', caption: 'Cầu mới', credit: 'Ảnh: A' } },
  ],
})
const seen = async (id: number) => (await readLast(db(), 'media', id))?.version ?? 0
const said = {
  alt: '',
  caption: '',
  credit: '',
  focalX: 0.5,
  focalY: 0.5,
  showsChild: false,
  consentNote: '',
}

describe('the list', () => {
  it('finds by words without their marks, by kind and by day', async () => {
    const word = unique('Đò Bính')
    const row = await makePicture(db(), {
      caption: `${word} mùa lũ`,
      createdAt: new Date('2020-02-03T17:30:00Z'),
    })
    const ids = async (query: Record<string, string>) =>
      (await listMedia(reporter, readMediaFilter(query), db())).rows.map((it) => it.id)
    const q = word.replace('Đò Bính', 'do binh')
    expect(await ids({ q })).toEqual([row.id])
    expect(await ids({ q: `${q} 100%` })).toEqual([])
    expect(await ids({ q, loai: 'image', tu: '2020-02-04', den: '2020-02-04' })).toEqual([row.id])
    expect(await ids({ q, den: '2020-02-03' })).toEqual([])
    expect(await ids({ q, loai: 'video' })).toEqual([])
  })

  it('goes on and back by key', async () => {
    const word = unique('trang')
    const at = new Date('2021-01-01T00:00:00Z')
    const rows = []
    for (let n = 0; n < pageSize + 5; n++)
      rows.push(await makePicture(db(), { caption: word, createdAt: at }))
    const page = (more: Record<string, string>) =>
      listMedia(reporter, readMediaFilter({ q: word, ...more }), db())
    const newest = rows.map((it) => it.id).reverse()
    const first = await page({})
    expect(first.rows.map((it) => it.id)).toEqual(newest.slice(0, pageSize))
    expect(first.previous).toBeNull()
    const second = await page({ sau: first.next! })
    expect(second.rows.map((it) => it.id)).toEqual(newest.slice(pageSize))
    expect(second.next).toBeNull()
    expect((await page({ truoc: second.previous! })).rows).toEqual(first.rows)
  })
})

describe('uses', () => {
  it('are stories, now or once, and portraits', async () => {
    const { id } = await uploaded()
    const lead = { mediaId: id, alt: 'a', caption: 'b', credit: 'c' }
    const live = await published(db(), { lead })
    const own = await draft(db(), reporter, { body: figure(id) })
    const author = await makeAuthor(db(), { portraitId: id })
    const uses = await readUses(reporter, id, db())
    expect(uses.count).toBe(3)
    expect(uses.shown.map(({ href, live }) => [href, live])).toEqual([
      [`/admin/bai-viet/${own.storyId}`, false],
      [`/admin/tac-gia/${author.id}`, true],
    ])
    expect((await readUses(editor, id, db())).shown[0]).toEqual({
      ...{ name: live.title, href: `/admin/bai-viet/${live.id}`, live: true },
    })
    expect(await countUses([id, id + 1_000_000], db())).toEqual(
      new Map([
        [id, 3],
        [id + 1_000_000, 0],
      ]),
    )
  })
})

describe('describing', () => {
  it('keeps the words, and asks who consented when a child can be recognised', async () => {
    const { id } = await uploaded()
    const input = { id, version: await seen(id), ...said, alt: ' Cầu Rào ', showsChild: true }
    expect(problemFields(await describeMedium(reporter, input, db()))).toEqual(['consentNote'])
    value(await describeMedium(reporter, { ...input, consentNote: 'Mẹ cháu, 20/11, bằng lời' }, db()))
    expect(await readMedia(id, db())).toMatchObject({ alt: 'Cầu Rào', showsChild: true })
    expect(failure(await describeMedium(reporter, input, db())).kind).toBe('conflict')
  })

  it('is for who uploaded it, and editors', async () => {
    const { id } = await uploaded(editor)
    const input = { id, version: await seen(id), ...said }
    expect(failure(await describeMedium(reporter, input, db())).kind).toBe('forbidden')
    value(await describeMedium(await makeStaff(db(), 'editor'), input, db()))
  })

  it('moves the focal point in what readers see, by an editor of the section alone', async () => {
    const { id } = await uploaded()
    const section = await makeSection(db())
    const out = await published(db(), { body: figure(id), sectionId: section.id })
    const input = { id, version: await seen(id), ...said, focalX: 0.25, focalY: 0.1 }
    expect(failure(await describeMedium(reporter, input, db())).kind).toBe('forbidden')
    const other = await makeStaff(db(), 'editor', [(await makeSection(db())).id])
    expect(failure(await describeMedium(other, input, db())).kind).toBe('forbidden')
    const { change } = value(await describeMedium(editor, input, db()))
    expect(change).toEqual({ slugs: [out.slug], lists: true, site: false })
    const [article] = await db().select().from(articles).where(eq(articles.id, out.id))
    expect(article!.html).toContain('object-position')
    expect(article!.html).toContain('25% 10%')
    const aimed = { id, focalX: 0.75, focalY: 1 }
    expect(failure(await aimMedium(reporter, aimed, db())).kind).toBe('forbidden')
    expect(problemFields(await aimMedium(editor, { ...aimed, focalY: 2 }, db()))).toEqual(['focalY'])
    value(await aimMedium(editor, aimed, db()))
    const [now] = await db().select().from(articles).where(eq(articles.id, out.id))
    expect(now!.html).toContain('75% 100%')
  })
})

describe('replacing', () => {
  it('keeps every use: readers get the new file and the old one is gone', async () => {
    const old = await uploaded()
    const out = await published(db(), {
      body: figure(old.id),
      lead: { mediaId: old.id, alt: 'a', caption: 'b', credit: 'c' },
    })
    const path = await onDisk(await halves(600, 900).jpeg().toBuffer())
    const { row, change } = value(await replaceMedium(publisher, { id: old.id, name: 'Mới.jpg', path }, db()))
    expect(row).toMatchObject({ id: old.id, state: 'ready', width: 600, height: 900, widths: [480] })
    expect(change.slugs).toEqual([out.slug])
    const [article] = await db().select().from(articles).where(eq(articles.id, out.id))
    expect(article!.html).toContain(`/anh/${row.hash}/480.webp`)
    expect(article!.html).not.toContain(old.hash)
    expect(existsSync(variantPath(row.hash, '480.webp'))).toBe(true)
    expect([originalPath(old.hash), variantPath(old.hash, '480.webp')].map(existsSync)).toEqual([
      false,
      false,
    ])
    const verbs = await db()
      .select({ verb: events.verb })
      .from(events)
      .where(eq(events.subjectId, String(old.id)))
    expect(verbs.map((it) => it.verb)).toContain('replace')
  })

  it('leaves what another row shows', async () => {
    const [first, second] = [await uploaded(), await uploaded()]
    await db().update(media).set({ hash: first.hash }).where(eq(media.id, second.id))
    const path = await onDisk(await halves(610, 300).jpeg().toBuffer())
    value(await replaceMedium(reporter, { id: second.id, name: 'a.jpg', path }, db()))
    expect(existsSync(originalPath(first.hash))).toBe(true)
  })

  it('refuses another kind, the same file, and whoever may not', async () => {
    const row = await uploaded()
    const replace = async (actor: Actor, bytes: Buffer, id = row.id) =>
      replaceMedium(actor, { id, name: 'a', path: await onDisk(bytes) }, db())
    const pdf = Buffer.from('%PDF-1.7\n%%EOF')
    expect(problemFields(await replace(reporter, pdf))).toEqual(['file'])
    expect(problemFields(await replace(reporter, await readFile(originalPath(row.hash))))).toEqual(['file'])
    const stranger = await makeStaff(db(), 'reporter')
    expect(failure(await replace(stranger, pdf)).kind).toBe('forbidden')
    await published(db(), { body: figure(row.id) })
    const other = await halves(320, 200).jpeg().toBuffer()
    for (const actor of [reporter, editor])
      expect(failure(await replace(actor, other)).kind).toBe('forbidden')
    expect(failure(await replace(publisher, other, 999_999)).kind).toBe('missing')
    expect((await readMedia(row.id, db()))!.hash).toBe(row.hash)
  })
})

describe('deleting', () => {
  it('takes row and files, only when it stands nowhere', async () => {
    const row = await uploaded()
    await draft(db(), reporter, { body: figure(row.id) })
    expect(problemFields(await deleteMedium(reporter, { id: row.id }, db()))).toEqual(['form'])
    const free = await uploaded()
    expect(failure(await deleteMedium(await makeStaff(db(), 'reporter'), free, db())).kind).toBe('forbidden')
    value(await deleteMedium(reporter, free, db()))
    expect(await readMedia(free.id, db())).toBeUndefined()
    expect(existsSync(originalPath(free.hash))).toBe(false)
    expect(existsSync(originalPath(row.hash))).toBe(true)
  })
})
