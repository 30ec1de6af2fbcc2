import { addresses } from './addresses'
import { expectAccessible, expectContrast } from './axe'
import { test } from './fixtures'

const phone = { width: 390, height: 844 }
const desktop = { width: 1280, height: 800 }

/** Colours change with the theme and not with the width: dark is read on the one, high contrast on the other. */
const looks = [
  { theme: 'light', viewport: phone, expectGood: expectAccessible },
  { theme: 'dark', viewport: phone, expectGood: expectContrast },
  { theme: 'contrast', viewport: desktop, expectGood: expectContrast },
  { theme: 'light', viewport: desktop, expectGood: expectAccessible },
]

for (const { path } of addresses)
  test(`${path} hinders nobody, on phone and desktop, in light, dark and high contrast`, async ({ page }) => {
    await page.goto(path)
    for (const { theme, viewport, expectGood } of looks)
      await test.step(`${theme}, ${viewport.width} px wide`, async () => {
        await page.setViewportSize(viewport)
        await page.evaluate((it) => document.documentElement.setAttribute('data-theme', it), theme)
        await expectGood(page)
      })
  })
