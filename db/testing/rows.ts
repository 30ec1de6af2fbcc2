import type { Queryable } from '../client'
import { media } from '../schema/portal/media'
import { authors, sources } from '../schema/portal/people'
import { sections } from '../schema/portal/sections'
import { messages } from '../schema/portal/site'
import { topics } from '../schema/portal/topics'

let made = 0
/** Another word at every call and in every process, for what must be unique. */
export const unique = (word: string) => `${word}-${process.pid}-${++made}`

type Row<T extends { $inferInsert: unknown }> = Partial<T['$inferInsert']>

export async function makeSection(db: Queryable, row: Row<typeof sections> = {}) {
  const slug = unique('muc')
  const [made] = await db
    .insert(sections)
    .values({ slug, name: `Mục ${slug}`, ...row })
    .returning()
  return made!
}

export async function makeAuthor(db: Queryable, row: Row<typeof authors> = {}) {
  const slug = unique('tac-gia')
  const [made] = await db
    .insert(authors)
    .values({ slug, name: `Tác giả ${slug}`, ...row })
    .returning()
  return made!
}

export async function makeSource(db: Queryable, row: Row<typeof sources> = {}) {
  const slug = unique('nguon')
  const [made] = await db
    .insert(sources)
    .values({ slug, name: `Nguồn ${slug}`, ...row })
    .returning()
  return made!
}

export async function makeTopic(db: Queryable, row: Row<typeof topics> = {}) {
  const slug = unique('chu-de')
  const [made] = await db
    .insert(topics)
    .values({ slug, name: `Chủ đề ${slug}`, ...row })
    .returning()
  return made!
}

/** The row of a picture that is ready; no file stands behind it. */
export async function makePicture(db: Queryable, row: Row<typeof media> = {}) {
  const [made] = await db
    .insert(media)
    .values({
      kind: 'image',
      state: 'ready',
      hash: unique('anh'),
      name: 'anh.jpg',
      mime: 'image/jpeg',
      bytes: 1000,
      width: 1600,
      height: 900,
      widths: [480, 800, 1200, 1600],
      ...row,
    })
    .returning()
  return made!
}

/** What a reader wrote to the newsroom. */
export async function makeMessage(db: Queryable, row: Row<typeof messages> = {}) {
  const [made] = await db
    .insert(messages)
    .values({ kind: 'error', text: 'Giờ tàu đã đổi.', ...row })
    .returning()
  return made!
}
