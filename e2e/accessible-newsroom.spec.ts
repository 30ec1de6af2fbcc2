import type { Page } from '@playwright/test'
import { pages } from './access'
import { expectAccessible, expectContrast } from './axe'
import { expect, test } from './newsroom'

/** What previews show in a frame is a reader's page: those have a check of their own. */
const framed = ['/admin/bai-viet/[id]/xem-truoc/trang', '/admin/trang-chu/xem-truoc']
const paths = Object.keys(pages).filter((it) => it.startsWith('/admin') && !framed.includes(it))
/** Lists go with their rows; two walks run beside each other. */
const areas = [...new Set(paths.map((it) => it.split('/')[2]))]
const walks = [0, 1].map((n) => paths.filter((it) => areas.indexOf(it.split('/')[2]) % 2 === n))

/** A row's address as its list links to it; `moi` is walked too. */
function addressesOf(pattern: string, linked: Set<string>): string[] {
  if (!pattern.includes('[')) return [pattern]
  const like = new RegExp(`^${pattern.replace(/\[\w+\]/g, '([^/]+)')}$`)
  const known = [...linked].filter((it) => like.test(it))
  const parent = [...linked].find((it) => /^\/admin\/bai-viet\/\d+$/.test(it))
  const row = known.find((it) => !it.endsWith('/moi')) ?? parent + pattern.replace(/^.*\[id\]/, '')
  return [row, ...known.filter((it) => it.endsWith('/moi'))]
}

async function walk(desk: Page, patterns: string[]) {
  const wrong: string[] = []
  desk.on('console', (it) => it.type() === 'error' && wrong.push(`${desk.url()}: ${it.text()}`))
  const linked = new Set<string>()
  for (const pattern of patterns)
    for (const path of addressesOf(pattern, linked))
      await test.step(path, async () => {
        await desk.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        expect((await desk.goto(path))?.status()).toBe(200)
        await expect(desk.locator('h1').first()).toBeVisible()
        await expectAccessible(desk)
        if (path === pattern) {
          await desk.emulateMedia({ colorScheme: 'dark' })
          await expectContrast(desk)
        }
        const hrefs = await desk
          .locator('main a[href^="/admin/"]')
          .evaluateAll((all) => all.map((it) => it.getAttribute('href')!.split('?')[0]!))
        hrefs.forEach((it) => linked.add(it))
      })
  expect(wrong).toEqual([])
}

for (const [n, part] of walks.entries())
  test(`every page of the newsroom hinders nobody and reports no error, part ${n + 1} of 2`, async ({
    as,
  }) => {
    test.setTimeout(600_000)
    await walk(await as('administrator'), part)
  })

test('what opens over a page hinders nobody', async ({ as }) => {
  const desk = await as('administrator')
  const opened = async (name: string | RegExp) => {
    await expect(desk.getByRole('dialog', { name })).toBeVisible()
    await expectAccessible(desk)
    await desk.keyboard.press('Escape')
    await expect(desk.getByRole('dialog', { name })).toBeHidden()
  }
  await desk.goto('/admin/nguon/moi')
  await desk.getByRole('button', { name: 'Chọn ảnh…' }).click()
  await opened(/ảnh/i)
  await desk.keyboard.press('Control+k')
  await opened(/./)
  await desk.locator('h1').click()
  await desk.keyboard.press('?')
  await opened(/./)
  await desk.goto('/admin/tien-ich/1')
  await desk.getByRole('button', { name: 'Xóa' }).click()
  await opened(/^Xóa/)
})
