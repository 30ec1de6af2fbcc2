import { expect, test } from './newsroom'

test('what is changed of the site is what the very next reader sees', async ({ as, page }) => {
  test.slow()
  const desk = await as('administrator')
  const title = `Trực máy bơm ${Date.now()}`
  await page.goto('/')

  await test.step('settings', async () => {
    await desk.goto('/admin/cai-dat')
    const field = desk.getByLabel('Lời về việc dẫn lại tin, ở chân trang')
    await field.fill(`Dẫn lại xin ghi rõ nguồn. ${title}`)
    await desk.getByRole('button', { name: 'Lưu cài đặt' }).click()
    await expect(desk.getByText('Đã lưu. Người đọc thấy ngay.')).toBeVisible()
    await page.reload()
    await expect(page.locator('footer')).toContainText(title)
  })

  await test.step('a utility block, put first', async () => {
    await desk.goto('/admin/tien-ich/moi')
    await desk.getByLabel('Dẫn đến').fill('tel:1022')
    await desk.getByRole('button', { name: 'Tạo' }).click()
    await expect(desk.getByRole('alert').getByRole('link', { name: 'Ghi tên tiện ích.' })).toBeVisible()
    await expect(desk.getByLabel('Dẫn đến')).toHaveValue('tel:1022')
    await desk.getByLabel('Tên tiện ích').fill(title)
    await desk.getByRole('button', { name: 'Tạo' }).click()
    await expect(desk.getByText(`Đã lưu “${title}”. Người đọc thấy ngay.`)).toBeVisible()
    await desk.getByRole('button', { name: `Việc khác với ${title}` }).click()
    await desk.getByRole('menuitem', { name: 'Chuyển đến vị trí…' }).click()
    await desk.getByLabel('Đến vị trí').selectOption('0')
    await desk.getByRole('button', { name: 'Chuyển', exact: true }).click()
    await expect(desk.getByText(`Đã chuyển “${title}” đến vị trí 1`)).toBeVisible()
    await page.reload()
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible()
  })

  await test.step('the order of sections, there and back by keyboard', async () => {
    await desk.goto('/admin/chuyen-muc')
    const order = () =>
      page.locator('header a[href^="/chuyen-muc/"]').evaluateAll((all) => all.map((it) => it.textContent))
    const before = await order()
    const down = desk.getByRole('button', { name: /^Đưa .* xuống$/ }).first()
    await down.focus()
    await desk.keyboard.press('Enter')
    await expect(desk.getByText(/^Đã chuyển .* đến vị trí 2 trên/)).toBeVisible()
    await page.reload()
    expect(await order()).not.toEqual(before)
    await expect(desk.locator('button[data-by="down"]:focus')).toBeVisible()
    await desk.keyboard.press('Shift+Tab')
    await desk.keyboard.press('Enter')
    await expect(desk.getByText(/^Đã chuyển .* đến vị trí 1 trên/)).toBeVisible()
    await page.reload()
    expect(await order()).toEqual(before)
  })

  await test.step('an old address that nobody knew a second ago', async () => {
    const old = `/tin-cu-${Date.now()}.aspx`
    expect((await page.request.get(old)).status()).toBe(404)
    await desk.goto(`/admin/chuyen-huong/moi?tu=${encodeURIComponent(old)}`)
    await desk.getByLabel('Dẫn đến').fill('/moi-nhat')
    await desk.getByRole('button', { name: 'Tạo' }).click()
    await expect(desk.getByText(`Đã lưu “${old}”. Người đọc thấy ngay.`)).toBeVisible()
    const answer = await page.request.get(old, { maxRedirects: 0 })
    expect([answer.status(), answer.headers()['location']]).toEqual([308, '/moi-nhat'])
  })
})
