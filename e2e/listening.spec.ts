import { articlePath, model } from './articles'
import { expect, test } from './fixtures'

/** A device with a Vietnamese voice that speaks when it is told to end a sentence: `nextSentence()`. */
function withVoice() {
  const said: string[] = []
  let current: SpeechSynthesisUtterance | null = null
  const voice = { lang: 'vi-VN', name: 'Giọng thử', default: true, localService: true, voiceURI: 'thu' }
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: (it: SpeechSynthesisUtterance) => {
      if (!it.text) return
      said.push(it.text)
      current = it
    },
    cancel: () => (current = null),
  })
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true, value: null })
  Object.assign(window, {
    said,
    nextSentence: () => current?.onend?.call(current, new Event('end') as SpeechSynthesisEvent),
  })
}

type Talking = { said: string[]; nextSentence: () => void }

test('Nghe reads sentence by sentence, shows where it is, pauses, goes on and stops', async ({ page }) => {
  await page.addInitScript(withVoice)
  await page.goto(articlePath(model))
  const said = () => page.evaluate(() => (window as unknown as Talking).said)
  const next = () => page.evaluate(() => (window as unknown as Talking).nextSentence())
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('nghe') ?? [])].join(' '))
  const tools = page.locator('.tools')

  await tools.getByRole('button', { name: 'Nghe', exact: true }).click()
  await expect.poll(said).toHaveLength(1)
  expect((await said())[0]).toMatch(/^Hội nghị Ban Chấp hành/)
  expect(await marked()).toBe(await page.locator('h1').innerText())
  await next()
  await expect.poll(said).toHaveLength(2)
  expect(await marked()).toMatch(/^Hơn 1\.650 lượt người/)

  await tools.getByRole('button', { name: 'Tạm dừng' }).click()
  await next()
  await tools.getByRole('button', { name: 'Nghe tiếp' }).click()
  await expect.poll(said).toHaveLength(3)
  expect((await said())[2]).toBe((await said())[1])

  await page
    .getByRole('group', { name: 'Đọc bài' })
    .getByRole('button', { name: 'Dừng', exact: true })
    .click()
  await expect(tools.getByRole('button', { name: 'Nghe', exact: true })).toBeVisible()
  expect(await marked()).toBe('')
})
