import { makeStaff } from '../newsroom/testing/staff'
import { draft, value } from '../newsroom/testing/stories'
import { scheduleStory } from '../newsroom/publication/schedule'
import { expect, test } from './fixtures'

test('a scheduled story appears by itself, at its address and in pages that were made before', async ({
  request,
  db,
}) => {
  const mark = String(Date.now())
  const title = `Hẹn giờ ${mark}`
  const step = await draft(db, await makeStaff(db, 'reporter'), { title })
  const path = `/bai-viet/hen-gio-${mark}`
  const publishAt = new Date(Date.now() + 4000)
  const publisher = await makeStaff(db, 'publisher')
  value(await scheduleStory(publisher, { ...step, publishAt, removeAt: null }, db))

  expect((await request.get(path)).status()).toBe(404)
  expect(await (await request.get('/')).text()).not.toContain(mark)
  await expect.poll(async () => (await request.get(path)).status(), { timeout: 15_000 }).toBe(200)
  await expect.poll(async () => (await request.get('/')).text(), { timeout: 5000 }).toContain(mark)
})
