import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { sources } from '@/db/schema/portal/people'
import { makeAuthor, makePicture, makeSource } from '@/db/testing/rows'
import { readAuthor, readSource } from '@/portal/directory/people'
import { readRedirect } from '@/portal/old/redirects'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { failure, problemFields, published, value } from '../testing/stories'
import { listAuthors, readAuthorRow, removeAuthor, retireAuthor, saveAuthor } from './authors'
import { listSources, readSourceRow, removeSource, saveSource } from './sources'
import { readLast } from './version'

let chief: Actor
beforeAll(async () => {
  chief = await makeStaff(db(), 'administrator')
})

const source = (given: object = {}) => ({
  name: 'Cảng vụ hàng hải',
  slug: '',
  url: '',
  about: '',
  logoId: null,
  own: false,
  ...given,
})
const author = (given: object = {}) => ({
  name: 'Lan Anh',
  slug: '',
  role: '',
  bio: '',
  portraitId: null,
  ...given,
})

describe('sources', () => {
  const own = async () => (await db().select().from(sources).where(eq(sources.own, true))).map((it) => it.id)

  test('exactly one is the site itself', async () => {
    const first = value(await saveSource(chief, source({ name: 'Cổng' }), db()))
    expect(await own()).toEqual([first.id])
    const second = value(await saveSource(chief, source({ name: 'Cổng mới', own: true }), db()))
    expect(await own()).toEqual([second.id])
    const version = (await readLast(db(), 'source', second.id))!.version
    const giveUp = source({ id: second.id, version, own: false })
    expect(problemFields(await saveSource(chief, giveUp, db()))).toEqual(['own'])
    expect(problemFields(await removeSource(chief, { id: second.id }, db()))).toEqual(['form'])
    const both = ['Một', 'Hai'].map((name) => saveSource(chief, source({ name, own: true }), db()))
    ;(await Promise.all(both)).forEach(value)
    expect(await own()).toHaveLength(1)
  })

  test('a logo is a picture of the library', async () => {
    const picture = await makePicture(db())
    const film = await makePicture(db(), { kind: 'video', mime: 'video/mp4' })
    for (const logoId of [film.id, 999_999])
      expect(problemFields(await saveSource(chief, source({ logoId }), db()))).toEqual(['logoId'])
    const { id } = value(await saveSource(chief, source({ logoId: picture.id }), db()))
    const row = await readSourceRow(db(), id)
    expect(row?.logo?.id).toBe(picture.id)
    expect((await readSource(db(), row!.slug))?.logo?.id).toBe(picture.id)
  })

  test('one that articles name stays; an idle one goes', async () => {
    const used = await makeSource(db())
    await published(db(), { sourceId: used.id })
    expect(problemFields(await removeSource(chief, { id: used.id }, db()))).toEqual(['form'])
    const [line] = await listSources(db(), { words: used.name, limit: 5, offset: 0 })
    expect(line).toMatchObject({ id: used.id, articles: 1 })
    const idle = await makeSource(db())
    value(await removeSource(chief, { id: idle.id }, db()))
    expect(await readSourceRow(db(), idle.id)).toBeNull()
  })

  test.each([
    [{ name: '' }, ['name']],
    [{ url: 'javascript:alert(1)' }, ['url']],
    [{ url: 'haiphong.vn', slug: 'A' }, ['slug', 'url']],
    [{ logoId: 1.5 }, ['logoId']],
    [{ own: 1 }, ['own']],
    [{ about: 'a'.repeat(501) }, ['about']],
    [{ hash: 'x' }, ['form']],
  ])('%j is refused at its field', async (given, fields) => {
    expect(problemFields(await saveSource(chief, source(given), db()))).toEqual(fields)
  })
})

describe('pen names', () => {
  test('one that is renamed keeps its old address, one that is retired its page', async () => {
    const made = await makeAuthor(db(), { slug: 'but-cu' })
    value(await saveAuthor(chief, author({ id: made.id, slug: 'but-moi' }), db()))
    expect(await readRedirect(db(), '/tac-gia/but-cu')).toBe('/tac-gia/but-moi')
    value(await retireAuthor(chief, { id: made.id, retired: true }, db()))
    expect(await readAuthor(db(), 'but-moi')).toMatchObject({ name: 'Lan Anh' })
    const found = await listAuthors(db(), { words: 'lan anh', limit: 5, offset: 0 })
    expect(found).toMatchObject([{ id: made.id, retired: true }])
  })

  test('one that a person or an article carries stays', async () => {
    const [carried, worn, idle] = [await makeAuthor(db()), await makeAuthor(db()), await makeAuthor(db())]
    await published(db(), { authorIds: [carried.id] })
    const person = await makeStaff(db(), 'reporter')
    await db().update(staff).set({ authorId: worn.id }).where(eq(staff.id, person.id))
    for (const { id } of [carried, worn])
      expect(problemFields(await removeAuthor(chief, { id }, db()))).toEqual(['form'])
    value(await removeAuthor(chief, { id: idle.id }, db()))
    expect(await readAuthorRow(db(), idle.id)).toBeNull()
    expect(await readAuthorRow(db(), worn.id)).toMatchObject({ writer: person.name })
  })

  test('editors keep pen names, reporters do not; sources are for administrators', async () => {
    const [reporter, editor] = [await makeStaff(db(), 'reporter'), await makeStaff(db(), 'editor')]
    expect(failure(await saveAuthor(reporter, author(), db())).kind).toBe('forbidden')
    value(await saveAuthor(editor, author(), db()))
    expect(failure(await saveSource(editor, source(), db())).kind).toBe('forbidden')
  })

  test.each([
    [{ name: ' ' }, ['name']],
    [{ bio: 'a'.repeat(1001), role: 9 }, ['role', 'bio']],
    [{ portraitId: 999_999 }, ['portraitId']],
    [{ retired: true }, ['form']],
  ])('%j is refused at its field', async (given, fields) => {
    expect(problemFields(await saveAuthor(chief, author(given), db()))).toEqual(fields)
  })
})
