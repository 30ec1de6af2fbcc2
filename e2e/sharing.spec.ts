import { eq } from 'drizzle-orm'
import type { Locator } from '@playwright/test'
import { db as ofServer } from '../db/client'
import { articleAuthors, articles } from '../db/schema/portal/articles'
import { publishStory } from '../newsroom/publication/publish'
import { withdrawStory } from '../newsroom/publication/withdraw'
import { openStory } from '../newsroom/stories/load'
import { approveStory, submitStory } from '../newsroom/stories/review'
import { makeStaff, makeSystem } from '../newsroom/testing/staff'
import { draft, republished, value } from '../newsroom/testing/stories'
import { articlePath, model, successor } from './articles'
import { decodeQr, readPdf, scan } from './decode'
import { expect, test } from './newsroom'
import { origin } from './place'

type Database = ReturnType<typeof ofServer>

/** An approved story in a place that the demo has: nobody's list of sections or authors grows. */
async function approved(db: Database, title: string) {
  const reporter = await makeStaff(db, 'reporter')
  const [place] = await db
    .select({ id: articles.id, sectionId: articles.sectionId, sourceId: articles.sourceId })
    .from(articles)
    .where(eq(articles.slug, model))
  const [author] = await db.select().from(articleAuthors).where(eq(articleAuthors.articleId, place!.id))
  const sapo = `${title}: người dân quét mã ở bảng tin để xem lịch mới nhất, không phải in lại.`
  const at = { sectionId: place!.sectionId, sourceId: place!.sourceId, authorIds: [author!.authorId] }
  const step = await draft(db, reporter, { title, sapo, ...at })
  value(await submitStory(reporter, step, db))
  value(await approveStory(await makeStaff(db, 'editor'), step, db))
  return step.storyId
}

const scanOne = async (it: Locator) => {
  const [read, ...more] = await scan(it)
  expect(more).toEqual([])
  return read ?? 'nothing to read'
}

test('a printed code leads to its article for life: renamed, withdrawn, gone', async ({ as, page, db }) => {
  test.slow()
  const title = `Lịch thu gom rác cồng kềnh ${Date.now()}`
  const storyId = await approved(db, title)
  const desk = await as('publisher')
  let printed = ''

  await test.step('published: its QR is scanned from a screenshot, and leads to it', async () => {
    await desk.goto(`/admin/bai-viet/${storyId}`)
    await desk.getByRole('button', { name: 'Xuất bản' }).click()
    await desk.getByRole('button', { name: /^Xác nhận xuất bản/ }).click()
    await expect(desk.getByText('Bạn đọc thấy bài ngay bây giờ.')).toBeVisible()
    const [{ slug } = { slug: '' }] = await db.select().from(articles).where(eq(articles.id, storyId))
    await page.goto(articlePath(slug))
    printed = await scanOne(page.locator('.qr--article'))
    expect(printed).toMatch(new RegExp(`^${origin}/q/[a-z2-9]{5}$`))
    await page.goto(printed)
    await expect(page).toHaveURL(articlePath(slug))
  })

  await test.step('renamed: the same code is right', async () => {
    const renamed = { title: `${title}, bản mới`, slug: `rac-cong-kenh-${storyId}` }
    await republished(db, storyId, renamed)
    await page.goto(printed)
    await expect(page).toHaveURL(articlePath(renamed.slug))
    await expect(page.getByRole('heading', { level: 1 })).toContainText('bản mới')
  })

  await test.step('withdrawn: the notice, and what to read instead', async () => {
    await desk.goto(`/admin/bai-viet/${storyId}`)
    await desk.getByRole('button', { name: 'Việc khác', exact: true }).click()
    await desk.getByRole('menuitem', { name: 'Gỡ bài…' }).click()
    await desk.getByLabel('Lời báo cho bạn đọc').fill('Lịch này sai ngày, đã có lịch khác.')
    await desk.getByRole('combobox', { name: 'Bài thay thế' }).fill('bản điều chỉnh thay bản')
    await desk.getByRole('option', { name: /bản điều chỉnh/ }).click()
    await desk.getByRole('button', { name: 'Gỡ bài khỏi trang' }).click()
    await expect(desk.getByText('Đã gỡ bài khỏi trang.')).toBeVisible()
    await page.goto(printed)
    await expect(page.getByText('Lịch này sai ngày, đã có lịch khác.')).toBeVisible()
    await page
      .getByRole('main')
      .getByRole('link', { name: /bản điều chỉnh/ })
      .first()
      .click()
    await expect(page).toHaveURL(articlePath(successor))
  })

  await test.step('gone: when and for where the code was issued, and nothing of the article', async () => {
    const system = await makeSystem(db)
    const { revision } = await openStory(db, storyId)
    value(await publishStory(system, { storyId, version: revision.version }, db))
    value(await withdrawStory(system, { storyId, ending: 'gone' }, db))
    const answer = await page.goto(printed)
    expect(answer?.status()).toBe(200)
    const html = await page.content()
    for (const secret of [title, 'bảng tin', 'rac-cong-kenh']) expect(html).not.toContain(secret)
    await expect(page.getByRole('heading', { name: 'Nội dung của mã này đã được gỡ' })).toBeVisible()
    await expect(page.locator('.answer__facts')).toContainText(/Phát hành.*\d{4}/s)
    await expect(page.getByRole('main').locator('a[href^="/bai-viet/"]').first()).toBeVisible()
  })
})

test('staff put a code at a place by keyboard; on screen, sheet and poster it is the same', async ({
  as,
  db,
}) => {
  test.slow()
  const desk = await as('publisher')
  const [row] = await db.select().from(articles).where(eq(articles.slug, successor))
  const place = `Chợ An Dương ${Date.now()}`
  await desk.goto('/admin/bai-viet?q=bản+điều+chỉnh+thay+bản')
  await expect(desk.locator(`[data-story="${row!.id}"]`)).toBeVisible()
  await desk.keyboard.press('j')
  await expect(desk.locator(`[data-story="${row!.id}"].is-cursor`)).toBeVisible()
  await desk.keyboard.press('q')
  await desk.waitForURL(`/admin/ma-qr/bai/${row!.id}`)
  const main = () => scanOne(desk.locator('.code-head .qr'))
  await expect.poll(main, 'the picture comes after the page').toMatch(/\/q\/[a-z2-9]{5}$/)

  await desk.getByRole('button', { name: 'Thêm nơi đặt' }).focus()
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: 'Tạo mã' }).click()
  await expect(desk.getByRole('alert').getByRole('link', { name: 'Ghi nơi đặt mã.' })).toBeVisible()
  await desk.getByLabel('Nơi đặt', { exact: true }).fill(place)
  await desk.keyboard.press('Enter')
  const box = desk.getByRole('checkbox', { name: `Chọn mã: ${place}` })
  await expect(box).toBeVisible()
  const all = desk.getByRole('checkbox', { name: 'Chọn tất cả mã' })
  await all.check()
  await all.uncheck()
  await box.focus()
  await desk.keyboard.press('Space')
  const line = desk.getByRole('row').filter({ hasText: place })
  const short = origin + (await line.locator('.addr-cell').innerText())
  await desk.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await expect(desk.locator('.sheet')).toContainText(place)
  await desk.setViewportSize({ width: 2200, height: 1600 })
  await desk.getByLabel('Nhìn như từ').selectOption('50')
  await expect.poll(() => scanOne(desk.locator('.sheet'))).toBe(short)

  const file = async (name: string) => {
    const href = await desk.getByRole('link', { name }).getAttribute('href')
    return (await desk.request.get(href!)).body()
  }
  expect(await decodeQr(await file('PNG 300 dpi'))).toEqual([short])
  await desk.getByRole('button', { name: 'Áp phích' }).click()
  await expect(desk.locator('.sheet')).toContainText('Quét mã để đọc cả bài')
  const [poster] = await readPdf(await file('Tải PDF'))
  expect(await decodeQr(poster!.picture)).toEqual([short])
})
