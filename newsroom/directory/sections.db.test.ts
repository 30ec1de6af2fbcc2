import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { staffSections } from '@/db/schema/newsroom/staff'
import { makeSection } from '@/db/testing/rows'
import { readRedirect } from '@/portal/old/redirects'
import { readSite } from '@/portal/site'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { failure, problemFields, published, value } from '../testing/stories'
import { listSections, moveSection, removeSection, retireSection, saveSection } from './sections'
import { readLast } from './version'

let chief: Actor
beforeAll(async () => {
  chief = await makeStaff(db(), 'administrator')
})
const row = (given: object = {}) => ({
  name: 'Biển đảo',
  slug: '',
  description: '',
  parentId: null,
  ...given,
})
const navigation = async () => (await readSite(db())).sections.map((it) => it.name)

test('a new section stands last, moves among its siblings, and readers see the order', async () => {
  for (const name of ['Một', 'Hai', 'Ba']) value(await saveSection(chief, row({ name }), db()))
  const third = (await listSections(db())).find((it) => it.name === 'Ba')!
  value(await saveSection(chief, row({ name: 'Con', parentId: third.id }), db()))
  expect(await navigation()).toEqual(['Một', 'Hai', 'Ba'])
  value(await moveSection(chief, { id: third.id, to: 0 }, db()))
  expect(await navigation()).toEqual(['Ba', 'Một', 'Hai'])
  value(await moveSection(chief, { id: third.id, to: 99 }, db()))
  expect(await navigation()).toEqual(['Một', 'Hai', 'Ba'])
  expect((await listSections(db())).map((it) => it.name)).toEqual(['Một', 'Hai', 'Ba', 'Con'])
})

test('there are two levels and no more', async () => {
  const top = await makeSection(db())
  const child = await makeSection(db(), { parentId: top.id })
  expect(problemFields(await saveSection(chief, row({ parentId: child.id }), db()))).toEqual(['parentId'])
  const other = await makeSection(db())
  const under = { id: top.id, name: top.name, slug: top.slug, parentId: other.id }
  expect(problemFields(await saveSection(chief, row(under), db()))).toEqual(['parentId'])
  const self = { id: other.id, slug: other.slug, parentId: other.id }
  expect(problemFields(await saveSection(chief, row(self), db()))).toEqual(['parentId'])
  expect(problemFields(await saveSection(chief, row({ parentId: 999_999 }), db()))).toEqual(['parentId'])
})

test('one that anything stands in is retired, not deleted', async () => {
  const { sectionId } = await published(db())
  expect(problemFields(await removeSection(chief, { id: sectionId }, db()))).toEqual(['form'])
  const given = await makeSection(db())
  const editor = await makeStaff(db(), 'editor', [given.id])
  await db().insert(staffSections).values({ staffId: editor.id, sectionId: given.id })
  expect(problemFields(await removeSection(chief, { id: given.id }, db()))).toEqual(['form'])
  const name = (await listSections(db())).find((it) => it.id === sectionId)!.name
  value(await retireSection(chief, { id: sectionId, retired: true }, db()))
  expect(await navigation()).not.toContain(name)
  value(await retireSection(chief, { id: sectionId, retired: false }, db()))
  expect(await navigation()).toContain(name)
})

test('an empty one goes, and so do the addresses that led to it', async () => {
  const { id } = value(await saveSection(chief, row({ slug: 'ten-cu' }), db()))
  const version = (await readLast(db(), 'section', id))!.version
  value(await saveSection(chief, row({ id, version, slug: 'ten-moi' }), db()))
  expect(await readRedirect(db(), '/chuyen-muc/ten-cu')).toBe('/chuyen-muc/ten-moi')
  value(await removeSection(chief, { id }, db()))
  expect(await readRedirect(db(), '/chuyen-muc/ten-cu')).toBeNull()
  expect(failure(await removeSection(chief, { id }, db())).kind).toBe('missing')
})

test('only administrators touch sections', async () => {
  const { id } = await makeSection(db())
  const publisher = await makeStaff(db(), 'publisher')
  for (const result of [
    await saveSection(publisher, row(), db()),
    await moveSection(publisher, { id, to: 0 }, db()),
    await retireSection(publisher, { id, retired: true }, db()),
    await removeSection(publisher, { id }, db()),
  ])
    expect(failure(result).kind).toBe('forbidden')
})

test.each([
  [{ name: '   ' }, ['name']],
  [{ name: 'a'.repeat(81), slug: 'a b' }, ['name', 'slug']],
  [{ parentId: 'x' }, ['parentId']],
  [{ position: 3 }, ['form']],
  [{ description: undefined }, ['description']],
])('refuses %j at its field', async (given, fields) => {
  expect(problemFields(await saveSection(chief, row(given), db()))).toEqual(fields)
})
