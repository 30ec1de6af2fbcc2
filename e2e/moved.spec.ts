import { expect as looksAt, test as plain } from '@playwright/test'
import { articlePath, film, model, photoStory, successor, withdrawn } from './articles'
import { expect, test } from './fixtures'
import { origin } from './place'

test('old addresses lead on in one hop: of a moved article, its plain copy, and an older portal', async ({
  request,
}) => {
  const at = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    return [answer.status(), new URL(answer.headers().location ?? '', origin).pathname]
  }
  const now = '/bai-viet/gio-den-cau-rao-ban-dem'
  expect(await at('/bai-viet/cau-rao-tat-den-som')).toEqual([308, now])
  expect(await at('/bai-viet/cau-rao-tat-den-som/gon')).toEqual([308, `${now}/gon`])

  const article = articlePath(model)
  expect(await at(`/${model}.html`)).toEqual([308, article])
  expect(await at(`/Diem-bao/${model}-57288.html`)).toEqual([308, article])
  expect(await at('/Portal/PrintItem.aspx?ContentID=135634')).toEqual([308, `${article}/gon`])
  expect(await at('/Portal/PrintItem.aspx?ContentID=7')).toEqual([308, '/luu-tru'])
  expect(await at('/khong-co-bai-nay.html')).toEqual([404, '/'])
  expect(await at('/moi-nhat/')).toEqual([308, '/moi-nhat'])
})

test('a withdrawn article shows why, and what to read instead; a missing one helps on', async ({ page }) => {
  for (const path of [articlePath(withdrawn), `${articlePath(withdrawn)}/gon`]) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(200)
    await expect(page.getByText('Thông báo này đã được gỡ vì')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(path.endsWith('gon') ? `${articlePath(successor)}$` : '/'),
    )
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  }
  for (const path of ['/bai-viet/khong-co', '/bai-viet/khong-co/gon']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('searchbox')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Mới nhất' })).toBeVisible()
  }
})

test('under each picture of a photo story stand links that open it there', async ({ page }) => {
  await page.goto(articlePath(photoStory))
  const figures = page.locator('.article figure[id^=anh-]')
  const count = await figures.count()
  expect(count).toBeGreaterThan(6)
  const last = page.locator(`#anh-${count}`)
  await expect(page.getByRole('link', { name: `Facebook: chia sẻ ảnh ${count}` })).toHaveAttribute(
    'href',
    new RegExp(`/chia-se/facebook\\?anh=${count}$`),
  )
  await page.goto(`${articlePath(photoStory)}#anh-${count}`)
  await expect(last).toBeInViewport()
})

plain('nothing of another site is asked for before the reader starts its film', async ({ page }) => {
  const asked: string[] = []
  await page.route(/youtube/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: 'film' })
  })
  await page.goto(origin + articlePath(film))
  const link = page.getByRole('link', { name: /^Xem video trên YouTube/ })
  await link.scrollIntoViewIfNeeded()
  looksAt(asked).toEqual([])
  await link.click()
  await looksAt(page.locator('iframe')).toHaveAttribute(
    'src',
    /^https:\/\/www\.youtube-nocookie\.com\/embed\//,
  )
  await looksAt.poll(() => asked).toHaveLength(1)
})
