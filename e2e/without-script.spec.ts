import { addresses } from './addresses'
import { expect, test } from './fixtures'

test.use({ javaScriptEnabled: false })

for (const { path } of addresses.filter((it) => it.status === 200))
  test(`${path} reads with scripts off`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const words = (await page.getByRole('main').innerText()).split(/\s+/).length
    expect(words).toBeGreaterThan(5)
  })
