import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { codes } from '@/db/schema/sharing/codes'
import { makePicture } from '@/db/testing/rows'
import { readPage } from '@/portal/directory/page'
import { readRedirect } from '@/portal/old/redirects'
import { readSite } from '@/portal/site'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { failure, paragraph, problemFields, value } from '../testing/stories'
import { listPages, movePage, readPageRow, removePage, savePage } from './pages'
import { readLast } from './version'

let publisher: Actor
beforeAll(async () => {
  publisher = await makeStaff(db(), 'publisher')
})
const page = (given: object = {}) => ({
  title: 'Giới thiệu',
  slug: '',
  body: paragraph('Cổng tin của <b>thành phố</b>.'),
  published: true,
  ...given,
})
const figure = (mediaId: number) => ({
  type: 'doc',
  content: [{ type: 'figure', attrs: { mediaId, alt: 'Cầu', caption: 'Cầu', credit: 'A', size: 'normal' } }],
})

test('a page is rendered by the one renderer, moves, and keeps its old address', async () => {
  const first = value(await savePage(publisher, page(), db()))
  value(await savePage(publisher, page({ title: 'Liên hệ' }), db()))
  expect((await readPage(db(), 'gioi-thieu'))?.html).toContain('&lt;b&gt;thành phố&lt;/b&gt;')
  value(await movePage(publisher, { id: first.id, to: 1 }, db()))
  expect((await readSite(db())).pages.map((it) => it.title)).toEqual(['Liên hệ', 'Giới thiệu'])
  const version = (await readLast(db(), 'page', first.id))!.version
  const moved = page({ id: first.id, version, slug: 've-chung-toi', published: false })
  value(await savePage(publisher, moved, db()))
  expect(await readRedirect(db(), '/trang/gioi-thieu')).toBe('/trang/ve-chung-toi')
  expect(await readPage(db(), 've-chung-toi')).toBeNull()
  expect(failure(await savePage(publisher, moved, db())).kind).toBe('conflict')
})

test('its pictures come with it', async () => {
  const { id: mediaId } = await makePicture(db())
  const { id } = value(await savePage(publisher, page({ title: 'Ảnh', body: figure(mediaId) }), db()))
  expect((await readPageRow(db(), id))?.media.map((it) => it.id)).toEqual([mediaId])
})

test('one with a printed code stays, another goes', async () => {
  const [held, free] = [
    value(await savePage(publisher, page({ title: 'Có mã' }), db())),
    value(await savePage(publisher, page({ title: 'Không mã' }), db())),
  ]
  await db().insert(codes).values({ code: 'abcde', pageId: held.id })
  expect(problemFields(await removePage(publisher, { id: held.id }, db()))).toEqual(['form'])
  value(await removePage(publisher, { id: free.id }, db()))
  expect((await listPages(db())).map((it) => it.id)).not.toContain(free.id)
})

test.each([
  [{ title: '' }, ['title']],
  [{ slug: 'Giới thiệu' }, ['slug']],
  [{ body: figure(999_999) }, ['body']],
  [{ published: 'có' }, ['published']],
  [{ html: '<script>' }, ['form']],
])('%j is refused at its field', async (given, fields) => {
  expect(problemFields(await savePage(publisher, page(given), db()))).toEqual(fields)
})

test('an unknown block is refused with its place; an editor may not', async () => {
  const body = { type: 'doc', content: [{ type: 'script' }] }
  expect(problemFields(await savePage(publisher, page({ body }), db()))[0]).toMatch(/^body\./)
  const editor = await makeStaff(db(), 'editor')
  expect(failure(await savePage(editor, page(), db())).kind).toBe('forbidden')
})
