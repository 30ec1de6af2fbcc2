import { addresses } from './addresses'
import { expectAccessible, expectContrast, test } from './fixtures'

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } }

for (const { path } of addresses)
  test(`${path} hinders nobody, in light, dark and high contrast, on phone and desktop`, async ({ page }) => {
    await page.goto(path)
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport)
      for (const theme of ['light', 'dark', 'contrast'])
        await test.step(`${theme} on a ${size}`, async () => {
          await page.evaluate((it) => document.documentElement.setAttribute('data-theme', it), theme)
          await (theme === 'light' ? expectAccessible : expectContrast)(page)
        })
    }
  })
