import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { previewLinks } from '@/db/schema/newsroom/stories'
import { makeStaff } from '../../testing/staff'
import { draft, failure, problemFields, value } from '../../testing/stories'
import { previewArticle } from './article'
import { makePreviewLink, readPreviewLinks, revokePreviewLink, storyOfLink } from './links'

test('a link opens one story until its time is over or it is taken back', async () => {
  const reporter = await makeStaff(db(), 'reporter')
  const { storyId } = await draft(db(), reporter)
  const first = value(await makePreviewLink(reporter, { storyId, hours: 24 }, db()))
  const second = value(await makePreviewLink(reporter, { storyId, hours: 4 }, db()))
  expect(await storyOfLink(first.secret, db())).toBe(storyId)
  const links = await readPreviewLinks(storyId, db())
  expect(links).toHaveLength(2)
  value(await revokePreviewLink(reporter, { storyId, id: links[1]!.id }, db()))
  expect(await storyOfLink(first.secret, db())).toBeNull()
  await db()
    .update(previewLinks)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(eq(previewLinks.storyId, storyId))
  expect(await storyOfLink(second.secret, db())).toBeNull()
  expect(await storyOfLink('never was', db())).toBeNull()
})

test('a stranger makes no link, and no link holds for ever', async () => {
  const [reporter, stranger] = [await makeStaff(db(), 'reporter'), await makeStaff(db(), 'reporter')]
  const { storyId } = await draft(db(), reporter)
  expect(failure(await makePreviewLink(stranger, { storyId, hours: 4 }, db())).kind).toBe('missing')
  expect(problemFields(await makePreviewLink(reporter, { storyId, hours: 9999 }, db()))).toEqual(['hours'])
})

test('a preview shows the newest text as its page will, and says what is missing', async () => {
  const reporter = await makeStaff(db(), 'reporter')
  const { storyId } = await draft(db(), reporter, { title: 'Cầu mới', sectionId: null })
  const article = await previewArticle(storyId, db())
  expect(article.html).toContain('<p>Thân bài của')
  expect(article.title).toBe('Cầu mới')
})
