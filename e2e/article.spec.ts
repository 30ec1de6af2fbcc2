import { expect, test } from './fixtures'
import { articlePath, corrected, model } from './articles'

const siteName = 'Cổng tin tức Thành phố Hải Phòng'

test('the eleven parts stand in the order of the contract, with their labels', async ({ page }) => {
  await page.goto(articlePath(corrected))
  const main = page.getByRole('main')
  const parts = [
    main.getByRole('navigation', { name: 'Đường dẫn' }),
    main.locator('.article-head .kicker'),
    main.getByRole('heading', { level: 1 }),
    main.locator('.article-sapo'),
    main.locator('.byline a[rel=author]').first(),
    main.locator('.byline time').first(),
    ...['A−', 'Gốc', 'A+'].map((it) => main.locator('.tools').getByText(it, { exact: true })),
    ...['Chia sẻ', 'In', 'Tải về', 'Mã QR'].map((name) =>
      main.locator('.tools').getByRole('link', { name, exact: true }),
    ),
    main.locator('.figure--lead figcaption'),
    main.locator('.prose'),
    main.locator('.signed'),
    main.getByText('Nguồn tin', { exact: true }),
    main.getByRole('list', { name: 'Thẻ' }),
    main.locator('.correction').first(),
    main.getByRole('heading', { name: /^QR CODE: / }),
    main.getByRole('heading', { name: 'Chúng tôi trên Mạng xã hội', exact: true }),
    main.getByRole('heading', { name: 'QR Code Fanpage', exact: true }),
    main.getByText(`Mã QR Code truy cập vào Fanpage ${siteName}`, { exact: true }),
    main.getByRole('heading', { name: 'Tiện ích thông tin', exact: true }),
    main.getByRole('heading', { name: 'Tin liên quan', exact: true }),
    main.getByRole('heading', { name: 'Tin khác', exact: true }),
  ]
  let before = null
  for (const part of parts) {
    await expect(part).toBeVisible()
    const here = await part.elementHandle()
    const follows = await page.evaluate(
      ([one, other]) =>
        !one || !other || Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING),
      [before, here] as const,
    )
    expect(follows, `${part} comes after the part before it`).toBe(true)
    before = here
  }
  await expect(page.locator('.byline time').first()).toHaveText(/^Thứ .+, \d\d\/\d\d\/\d{4} \d\d:\d\d$/)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await expect(page.getByRole('heading', { name: /^QR CODE: / })).toHaveText(`QR CODE: ${title}`)
})

test('the model article carries its date, byline and four captioned pictures', async ({ page }) => {
  await page.goto(articlePath(model))
  await expect(page.locator('.byline')).toContainText('Lan Anh')
  await expect(page.locator('.byline')).toContainText('Thứ Ba, 27/12/2022 11:25')
  await expect(page.locator('.byline')).not.toContainText('Cập nhật')
  await expect(page.locator('.figure figcaption')).toHaveCount(4)
})

test('until its fonts come, a page knows every font of the device that was fitted for it', async ({
  page,
}) => {
  await page.goto(articlePath(model))
  const { wanted, known } = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement)
    const named = root.getPropertyValue('--serif') + root.getPropertyValue('--sans')
    return {
      wanted: named.match(/Fitted [\w ]+/g) ?? [],
      known: [...document.fonts].map((it) => it.family.replaceAll('"', '')),
    }
  })
  expect(wanted).toHaveLength(6)
  expect(known).toEqual(expect.arrayContaining(wanted))
})

test('a first page paints without waiting for fonts, the next one has them at once', async ({ page }) => {
  const known = () => page.evaluate(() => [...document.fonts].filter((it) => it.status === 'loaded').length)
  const fonts: string[] = []
  page.on('response', (it) => it.url().endsWith('.woff2') && fonts.push(it.request().resourceType()))
  await page.goto(articlePath(model))
  await expect.poll(() => fonts).toEqual(['fetch', 'fetch', 'fetch'])
  const fitted = await known()
  await page.goto('/')
  await expect.poll(known).toBe(fitted + 3)
  await expect(page.locator('html')).not.toHaveClass(/device-type/)
})

test('the lightbox opens, turns and closes by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto(articlePath(model))
  const first = page.locator('a[data-zoom]').first()
  await first.focus()
  await page.keyboard.press('Enter')
  const box = page.getByRole('dialog', { name: 'Xem ảnh' })
  await expect(box).toBeVisible()
  await expect(box).toContainText('1/4')
  await expect(box.locator('figcaption')).toHaveText(
    await page.locator('.figure--lead figcaption').innerText(),
  )
  await expect(page).toHaveURL(/#xem-anh-1$/)
  await page.keyboard.press('ArrowRight')
  await expect(box).toContainText('2/4')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(box).toContainText('4/4')
  await page.keyboard.press('Escape')
  await expect(box).toBeHidden()
  await expect(first).toBeFocused()
  await expect(page).toHaveURL(/[^#]*$/)
})

test('the text size stays for the next visit and is there before the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-paint')
      if (paint) document.documentElement.dataset.painted = document.documentElement.style.fontSize
    }).observe({ type: 'paint', buffered: true })
    new MutationObserver(() => {
      if (document.body) document.documentElement.dataset.atBody ??= document.documentElement.style.fontSize
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(articlePath(model))
  const tools = page.locator('.tools')
  const size = () => page.evaluate(() => document.documentElement.style.fontSize)
  await tools.getByText('A+').click()
  await tools.getByText('A+').click()
  expect(await size()).toBe('125%')
  await page.goto('/')
  expect(await size()).toBe('125%')
  const seen = () => page.evaluate(() => ({ ...document.documentElement.dataset }))
  await expect.poll(seen).toMatchObject({ painted: '125%', atBody: '125%' })
  await page.goBack()
  await page.locator('.tools').getByText('Gốc').click()
  expect(await size()).toBe('')
})

test('the look of the page is chosen by keyboard, and Esc gives the focus back', async ({ page }) => {
  await page.goto('/')
  const summary = page.locator('.panel summary')
  await summary.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Tự động' })).toBeFocused()
  await page.getByRole('button', { name: 'Tối' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Tối' })).toBeHidden()
  await expect(summary).toBeFocused()
})

test('sharing opens plain links in a dialog, and copies what a Zalo group needs', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(articlePath(model))
  await page.locator('.tools').getByRole('link', { name: 'Chia sẻ' }).click()
  const dialog = page.getByRole('dialog', { name: 'Chia sẻ bài viết' })
  await expect(dialog).toBeVisible()
  for (const name of ['Facebook', 'Zalo', 'X', 'Telegram', 'E-mail'])
    await expect(dialog.getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      /^\/q\/[a-z2-9]{5}\/chia-se\/[a-z]+$/,
    )
  await dialog.getByRole('button', { name: 'Chép cho nhóm Zalo' }).click()
  await expect(dialog.getByRole('button', { name: 'Đã chép' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Hội nghị Ban Chấp hành .+\n\nHơn 1\.650 .+\n\nhttp:\/\/.+\/q\/[a-z2-9]{5}$/)
  await dialog.getByText('Đóng').click()
  await expect(dialog).toBeHidden()
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('what needs a script is not offered, and sharing is plain links', async ({ page }) => {
    await page.goto(articlePath(model))
    for (const name of ['Nghe', 'Tạm dừng']) await expect(page.getByRole('button', { name })).toHaveCount(0)
    await expect(page.locator('.tools').getByText('Gốc')).toBeHidden()
    await page.locator('.tools').getByRole('link', { name: 'Chia sẻ' }).click()
    await expect(page.locator('#chia-se').getByRole('link', { name: 'Facebook' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Chép liên kết' })).toBeHidden()
    await page.locator('.tools').getByRole('link', { name: 'In', exact: true }).click()
    await expect(page).toHaveURL(/\/gon$/)
  })
})
