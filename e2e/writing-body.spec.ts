import type { Page } from '@playwright/test'
import { desc, sql } from 'drizzle-orm'
import sharp from 'sharp'
import { parseBody } from '../body/parse'
import { renderText } from '../body/text'
import type { Database } from '../db/client'
import { revisions } from '../db/schema/newsroom/stories'
import { makeDocx, paragraph, picture } from '../newsroom/word/testing/docx'
import { expect, test } from './newsroom'

test.describe.configure({ timeout: 120_000 })

const makePixels = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: '#0b5c87' } })
    .png()
    .toBuffer()

/** A new story with a title, its text focused. */
async function begin(page: Page, title: string) {
  await page.goto('/admin/bai-viet/moi')
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  const text = page.getByRole('textbox', { name: 'Nội dung bài' })
  await text.click()
  return text
}

const saved = (page: Page) => expect(page.getByText(/^Đã lưu/).first()).toBeVisible({ timeout: 10_000 })

const called = (title: string) => sql`${revisions.content}->>'title' = ${title}`

/** What the database holds of the story with that title; specs run beside each other. */
async function stored(db: Database, title: string) {
  const [row] = await db.select().from(revisions).where(called(title)).orderBy(desc(revisions.id)).limit(1)
  const parsed = parseBody(row!.content.body)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return { ...row!.content, blocks: parsed.blocks, text: renderText(parsed.blocks) }
}

/** Letters as an input method of Vietnam composes them, the last one taken. */
async function compose(page: Page, steps: string[], pause = 0) {
  const cdp = await page.context().newCDPSession(page)
  for (const text of steps) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    if (pause > 0) await page.waitForTimeout(pause)
  }
  await cdp.send('Input.insertText', { text: steps.at(-1)! })
  await cdp.detach()
}

test('composed letters stay where they are typed, while saves and uploads come back', async ({ as, db }) => {
  const page = await as('reporter')
  await page.route('**/api/admin/media', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  const text = await begin(page, 'Gõ tiếng Việt không mất chữ')
  await page.keyboard.type('Cau ')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Sau ')
  await text.evaluate(
    (element, base64) => {
      const bytes = Uint8Array.from(atob(base64), (it) => it.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], 'anh.png', { type: 'image/png' }))
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    (await makePixels()).toString('base64'),
  )
  await compose(page, ['d', 'đ', 'đu', 'đươ', 'đươc', 'được', 'được'], 700)
  await compose(page, [' n', ' nu', ' nươ', ' nước'])
  await expect(text.locator('p').nth(1)).toHaveText('Sau được nước')
  await expect(text.locator('img')).toBeVisible()
  await page.getByLabel('Chú thích').click()
  await compose(page, ['H', 'Ha', 'Hả', 'Hải', 'Hải'], 300)
  await compose(page, [' P', ' Pho', ' Phò', ' Phòng'])
  await expect(page.getByLabel('Chú thích')).toHaveValue('Hải Phòng')
  await page.keyboard.press('Control+s')
  await expect
    .poll(async () => (await stored(db, 'Gõ tiếng Việt không mất chữ')).text)
    .toBe('Cau\n\nSau được nước\n\nHải Phòng')
  await page.getByLabel('Chú thích').press('Escape')
  // Dictation presses no key first: its words go before the selected picture, which stays.
  await compose(page, [' b', ' bê', ' bên', ' bến'])
  await expect(text.locator('p').nth(1)).toHaveText('Sau được nước bến')
  await page.getByLabel('Chú thích').press('Escape')
  await page.keyboard.type('/con so')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  const figure = page.getByLabel('Con số 1', { exact: true })
  await expect(figure).toBeFocused()
  await compose(page, ['p', 'ph', 'phâ', 'phân', 'phần'], 100)
  await expect(figure).toHaveValue('phần')
  await expect(text.locator('img')).toBeVisible()
  await expect(page.getByRole('button', { name: /Ảnh 1 thiếu mô tả ảnh/ })).toBeVisible()
  const alt = page.getByLabel('Mô tả ảnh')
  await expect(alt).not.toHaveAttribute('aria-invalid')
  await alt.press('Tab')
  await expect(alt).toHaveAttribute('aria-invalid', 'true')
})

/** Goes on by Tab until the control has the focus. */
async function tabTo(page: Page, control: string) {
  for (let steps = 0; steps < 40; steps++) {
    if (await page.locator(control).evaluate((it) => it === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${control}`)
}

/** Selects the words and presses a shortcut in one task, before the browser can tell the text of the selection. */
function selectAndPress(words: Element, key: KeyboardEventInit) {
  getSelection()!.selectAllChildren(words)
  words.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }))
}

test('a story is begun, written, filed and submitted with the keyboard alone', async ({ as, db }) => {
  const page = await as('reporter')
  const { keyboard } = page
  await page.goto('/admin/bai-viet')
  await keyboard.press('n')
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toBeFocused()
  await keyboard.type('Viết bằng bàn phím')
  await keyboard.press('Enter')
  await keyboard.type('Ai không cầm được chuột cũng viết được bài.')
  await tabTo(page, '#body')
  await keyboard.type('Muc mot')
  await keyboard.press('Control+Alt+2')
  await keyboard.press('Enter')
  await keyboard.type('Doan mot co ')
  await keyboard.press('Control+b')
  await keyboard.type('chu dam')
  await keyboard.press('Control+b')
  await keyboard.type(' va noi')
  await keyboard.press('Shift+Control+ArrowLeft')
  await keyboard.press('Control+k')
  await page.getByLabel('Dẫn tới').fill('haiphong.gov.vn')
  await keyboard.press('Enter')
  await expect(page.getByLabel('Dẫn tới')).toBeHidden()
  await expect(page.locator('#body')).toBeFocused()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('')
  await keyboard.press('Enter')
  await keyboard.type('/khung')
  await keyboard.press('Enter')
  await expect(page.locator('textarea:focus, input:focus')).toBeVisible()
  await keyboard.type('Can biet')
  await keyboard.press('Enter')
  await keyboard.type('Trong khung')
  await keyboard.press('Alt+ArrowUp')
  await page.locator('#body strong').evaluate(selectAndPress, { key: 'i', ctrlKey: true })
  await keyboard.press('Control+s')
  await saved(page)
  await expect
    .poll(async () => (await stored(db, 'Viết bằng bàn phím')).blocks)
    .toMatchObject([
      { kind: 'heading', level: 2, content: [{ text: 'Muc mot' }] },
      {
        kind: 'infoBox',
        title: 'Can biet',
        content: [{ kind: 'paragraph', content: [{ text: 'Trong khung' }] }],
      },
      {
        kind: 'paragraph',
        content: [
          { text: 'Doan mot co ', styles: [] },
          { text: 'chu dam', styles: ['bold', 'italic'] },
          { text: ' va ', styles: [] },
          { text: 'noi', href: 'https://haiphong.gov.vn' },
        ],
      },
    ])
  await tabTo(page, '#sectionId')
  await keyboard.press('ArrowDown')
  await tabTo(page, '#topicIds')
  await keyboard.type('t')
  const topics = page.getByRole('listbox', { name: 'Chủ đề' })
  await expect(topics).toHaveAttribute('aria-busy', 'false')
  const topic = await topics.getByRole('option').first().innerText()
  await keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Chủ đề đã chọn' })).toContainText(topic.split('\n')[0]!)
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Xác nhận gửi duyệt' })).toBeFocused()
  await keyboard.press('Control+Enter')
  await expect(page.locator('.story-bar')).toContainText('Chờ duyệt')
  expect(await stored(db, 'Viết bằng bàn phím')).toMatchObject({
    sapo: 'Ai không cầm được chuột cũng viết được bài.',
    sectionId: expect.any(Number),
    topicIds: [expect.any(Number)],
  })
})

test('a paste from Word is cleaned, its pictures kept; hostile markup never runs', async ({ as, db }) => {
  const page = await as('reporter')
  page.on('dialog', () => {
    throw new Error('something ran')
  })
  const text = await begin(page, 'Dán từ Word')
  const html = `<p class=MsoNormal style="font-family:Arial">Một <b>đậm</b><script>alert(1)</script></p>
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>mục</p>
    <p><img src="data:image/png;base64,${(await makePixels()).toString('base64')}" onerror=alert(2)></p><p>Cầu Rào. Ảnh: Lan Anh</p>
    <p><a href="javascript:alert(3)">nối</a><img src=x onerror=alert(4)></p><svg onload=alert(5)></svg>`
  await text.evaluate((element, pasted) => {
    const data = new DataTransfer()
    data.setData('text/html', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, html)
  await expect(page.getByText(/^Đã dán từ Word, giữ 2 đoạn, 1 danh sách/)).toBeVisible()
  await expect(page.getByText(/^1 ảnh không đi theo/)).toBeVisible()
  await expect(text.locator('img')).toBeVisible()
  await page.keyboard.press('Control+s')
  await saved(page)
  await expect
    .poll(async () => (await stored(db, 'Dán từ Word')).blocks)
    .toMatchObject([
      { kind: 'paragraph', content: [{ text: 'Một ' }, { text: 'đậm', styles: ['bold'] }] },
      { kind: 'bulletList' },
      { kind: 'figure', caption: 'Cầu Rào.', credit: 'Ảnh: Lan Anh' },
      { kind: 'paragraph', content: [{ text: 'nối', href: null }] },
    ])
})

test('a Word file is seen before it is saved, then opens in the editor', async ({ as, db }) => {
  const page = await as('reporter')
  const body = [
    paragraph('Cầu mới thông xe', { style: 'Title' }),
    paragraph('Sapo: Cầu mới nối hai bờ sông Cấm, rút ngắn đường vào trung tâm.'),
    paragraph('Đoạn đầu của bài.'),
    picture(1),
    paragraph('Ảnh: Minh Đức'),
    paragraph('Tác giả: Người Lạ', { place: 'right' }),
  ].join('')
  const buffer = await makeDocx({ body, pictures: [await makePixels()] })
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

  await page.goto('/admin/bai-viet/tu-word')
  const choose = page.getByLabel(/chọn tệp/)
  await choose.setInputFiles({ name: 'hong.docx', mimeType, buffer: Buffer.from('PK\u0003\u0004') })
  await expect(page.locator('.problems')).toContainText('hong.docx: Tệp Word bị hỏng')
  await choose.setInputFiles({ name: 'cau.docx', mimeType, buffer })
  await expect(page.getByLabel('Tiêu đề', { exact: true })).toHaveValue('Cầu mới thông xe')
  await expect(page.getByLabel(/^Sapo/)).toHaveValue(/^Cầu mới nối/)
  await expect(page.getByText('Chưa có bút danh: Người Lạ', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Ảnh 1 thiếu chú thích' }).click()
  await page.keyboard.type('Cầu nhìn từ bờ sông')
  await expect(page.getByRole('button', { name: 'Ảnh 1 thiếu chú thích' })).toHaveCount(0)
  expect(await db.$count(revisions, called('Cầu mới thông xe'))).toBe(0)
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await page.waitForURL(/\/admin\/bai-viet\/\d+$/)
  await expect(page.getByRole('textbox', { name: 'Nội dung bài' })).toContainText('Đoạn đầu của bài.')
  expect(await db.$count(revisions, called('Cầu mới thông xe'))).toBe(1)
  expect(await stored(db, 'Cầu mới thông xe')).toMatchObject({
    blocks: [
      { kind: 'paragraph' },
      { kind: 'figure', caption: 'Cầu nhìn từ bờ sông', credit: 'Ảnh: Minh Đức' },
    ],
  })
})
