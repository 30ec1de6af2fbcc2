import { eq } from 'drizzle-orm'
import { frontPages } from '../db/schema/portal/site'
import { readArrangements } from '../newsroom/front/live'
import { publishFront } from '../newsroom/front/publish'
import { makeStaff } from '../newsroom/testing/staff'
import { published, value } from '../newsroom/testing/stories'
import { clock, vietnamDay } from '../vietnamese/dates'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'

test('a publisher arranges the front page, takes a step back, publishes it and puts one up for later', async ({
  as,
  db,
  page: reader,
}) => {
  test.slow()
  const mark = Date.now()
  const old = new Date('2019-01-01T00:00:00Z')
  const stories = []
  for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'])
    stories.push(await published(db, { title: `Tin ${name} ${mark}`, at: old }))
  const [lead, ...second] = stories.slice(0, 4).map((it) => ({ articleId: it.id }))
  const [live] = await readArrangements(db)
  const start = { slots: { lead, second }, basedOn: live?.id ?? null }
  value(await publishFront(await makeStaff(db, 'publisher'), start, db))
  const titles = stories.map((it) => it.title)

  const desk = await as('publisher')
  await desk.goto('/admin/trang-chu')
  const place = (n: number) => desk.getByRole('group', { name: new RegExp(`^vị trí ${n}:`) })
  const stands = (...order: number[]) =>
    Promise.all(order.map((story, n) => expect(place(n + 1)).toContainText(titles[story]!)))
  const more = (n: number) => desk.getByRole('button', { name: `Việc khác với vị trí ${n}`, exact: true })
  const openMore = async (n: number) => {
    await more(n).press('Enter')
    await expect(desk.getByRole('menuitem').first()).toBeFocused()
  }
  const refused = (words: string) => expect(desk.getByRole('alert').filter({ hasText: words })).toBeVisible()
  const readersSee = (story: number) =>
    expect(async () => {
      await reader.goto('/')
      await expect(reader.locator('main .lead')).toContainText(titles[story]!, { timeout: 500 })
    }).toPass()

  await test.step('by drag, by arrow, by keys, by the number of a place; a step back undoes one of them', async () => {
    await stands(0, 1, 2, 3)
    await place(3).locator('.handle').dragTo(place(2))
    await stands(0, 2, 1, 3)
    await desk.getByRole('button', { name: 'Đưa vị trí 2 lên' }).click()
    await stands(2, 0, 1, 3)
    await expect(desk.frameLocator('iframe').locator('.lead')).toContainText(titles[2]!)
    await desk.getByRole('button', { name: 'Hoàn tác' }).click()
    await stands(0, 2, 1, 3)
    await place(2).focus()
    await desk.keyboard.press('Alt+ArrowUp')
    await stands(2, 0, 1, 3)
    await openMore(1)
    await desk.keyboard.press('Enter')
    await desk.getByLabel('Đến vị trí').selectOption('3')
    await expectAccessible(desk)
    await desk.getByRole('button', { name: 'Chuyển', exact: true }).press('Enter')
    await stands(0, 1, 3, 2)
  })

  await test.step('an article with its time, found and pinned by the keyboard alone', async () => {
    await more(1).focus()
    await desk.keyboard.press('t')
    await expect(place(1)).toContainText('Tự động')
    await desk.keyboard.press('p')
    await expect(place(1)).toContainText('không thời hạn')
    await openMore(1)
    await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('Enter')
    await desk.getByLabel('Tìm bài').fill(`tin nam ${mark}`)
    const found = desk.getByRole('radiogroup', { name: 'Bài tìm thấy' })
    await found.getByRole('radio', { name: titles[4] }).press('Space')
    await desk.getByLabel('Đến lúc').fill('2020-01-01T08:00')
    await desk.getByRole('button', { name: 'Ghim', exact: true }).press('Enter')
    await refused('Giờ hết hạn đã qua.')
    await expect(desk.getByLabel('Đến lúc')).toHaveValue('2020-01-01T08:00')
    await expectAccessible(desk)
    const until = new Date(Date.now() + 5 * 3_600_000)
    await desk.getByLabel('Đến lúc').fill(`${vietnamDay(until)}T${clock(until)}`)
    await desk.getByRole('button', { name: 'Ghim', exact: true }).press('Enter')
    await stands(4, 1, 3, 2)
    await expect(place(1)).toContainText(/đến .*, còn 5 giờ/)
  })

  await test.step('live for the very next reader, then another one at its hour', async () => {
    await desk.getByRole('button', { name: 'Đăng trang chủ' }).click()
    await expect(desk.getByText(/^Đã đăng trang chủ lúc/)).toBeVisible()
    await readersSee(4)
    await desk.getByRole('button', { name: 'Đưa vị trí 1 xuống' }).click()
    await desk.getByRole('button', { name: 'Hẹn giờ…' }).click()
    await desk.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
    await refused('Chọn ngày và giờ lên trang.')
    await expectAccessible(desk)
    await desk.getByLabel('Lên trang lúc').fill('2099-01-01T06:00')
    await desk.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
    await refused('Vị trí 2: ghim hết hạn trước giờ lên trang.')
    const soon = new Date(Date.now() + 2 * 3_600_000)
    await desk.getByLabel('Lên trang lúc').fill(`${vietnamDay(soon)}T${clock(soon)}`)
    await desk.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
    await expect(desk.getByText(/^Đã hẹn: trang chủ mới lên lúc/)).toBeVisible()
    await stands(4, 1, 3, 2)
    await desk.getByRole('button', { name: /^Mở xem/ }).click()
    await stands(1, 4, 3, 2)
    const hour = new Date(Math.floor(soon.getTime() / 60_000) * 60_000)
    await db.update(frontPages).set({ publishedAt: new Date() }).where(eq(frontPages.publishedAt, hour))
    await readersSee(1)
  })
})
