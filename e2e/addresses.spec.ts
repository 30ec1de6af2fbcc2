import { bootScript, bootScriptHash } from '../enhance/boot'
import { addresses } from './addresses'
import { expect, test } from './fixtures'
import { origin } from './place'

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const framework = /\/_next\/[^"]*\.js|__next|TURBOPACK|<!--\$/

for (const { path, status, fresh, canonical = path } of addresses) {
  test(`${path} is ${status}, with nothing of the framework, no cookie and strict headers`, async ({
    request,
  }) => {
    const first = await request.get(path)
    const again = await request.get(path)
    for (const answer of [first, again]) {
      expect(answer.status()).toBe(status)
      const html = await answer.text()
      expect(html).toMatch(/^<!doctype html><html lang="vi"/i)
      expect(html).not.toMatch(framework)
      for (const [, attributes = '', code = ''] of html.matchAll(scripts))
        expect(
          code === bootScript ||
            /src="\/_a\/[\w-]+\.js"/.test(attributes) ||
            attributes.includes('type="application/ld+json"'),
          `<script${attributes}>`,
        ).toBe(true)

      const headers = answer.headers()
      expect(headers['set-cookie']).toBeUndefined()
      expect(headers['content-security-policy']).toContain(`; script-src 'self' ${bootScriptHash};`)
      expect(headers['content-security-policy']).toContain(`default-src 'none'`)
      expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`)
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'public, max-age=0, must-revalidate',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      })
      for (const unwanted of ['x-powered-by', 'strict-transport-security'])
        expect(headers[unwanted]).toBeUndefined()
    }
    if (!fresh) expect(again.headers()['x-nextjs-cache']).toBe('HIT')
  })

  test(`${path} opens on a narrow phone without error, cookie or other host`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page).toHaveTitle(/\S/)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide, 'pixels beyond the edge').toBeLessThanOrEqual(0)
    if (status === 200)
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${origin}${canonical}`)
  })
}
