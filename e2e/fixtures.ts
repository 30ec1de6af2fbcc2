import { expect, test as base, type Page } from '@playwright/test'
import { connect, type Database } from '../db/client'
import { databases, origin } from './place'

type Fixtures = {
  /** A reader's page. The spec fails when it reports an error, asks another host or is given a cookie. */
  page: Page
}
type WorkerFixtures = {
  /** The server's own database, for rows that a spec makes through the verbs. */
  db: Database
}

/** Notes of the browser and of React on a page that is being left, which nobody sees. */
const notesOnLeaving = [
  // The way leads to a page that takes no part in transitions: the plain copy, the newsroom.
  'ViewTransition opt-in disabled',
  // The next way began before the transition of this one did.
  'Transition was skipped',
  // React's “Connection closed”: an answer was still coming in.
  'React error #412',
]

/** Whether what a page reports is a fault of the page, and not of having been left. */
export const isFault = (message: string) => !notesOnLeaving.some((note) => message.includes(note))

/**
 * What a reader's page offers with its script answers from here on. A tap before that does what it does without one,
 * and on a slow machine specs tap before. As text, so that no transpiler touches the import.
 */
const listening = `(async () => {
  const entry = document.querySelector('html.js script[data-entry]')?.dataset.entry
  if (!entry) return
  await import(entry)
  do await new Promise((done) => setTimeout(done))
  while (document.querySelector('footer')?.style.contentVisibility === '')
})()`

/** A page that goes on only when it listens, whenever it was opened or loaded anew. */
export function patient(page: Page, listens: () => Promise<unknown>): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
  page.goto = async (...asked) => {
    const answer = await goto(...asked)
    await listens()
    return answer
  }
  page.reload = async (...asked) => {
    const answer = await reload(...asked)
    await listens()
    return answer
  }
  return page
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  page: async ({ page, context }, use) => {
    const wrong: string[] = []
    page.on('console', (message) => {
      const about = message.location().url
      const isAnswer = message.text().startsWith('Failed to load resource') && about === page.url()
      if (message.type() === 'error' && !isAnswer) wrong.push(`console: ${message.text()} (${about})`)
    })
    page.on('pageerror', ({ message }) => {
      if (isFault(message)) wrong.push(`script: ${message}`)
    })
    context.on('request', (request) => {
      const url = new URL(request.url())
      if (/^https?:$/.test(url.protocol) && url.origin !== origin) wrong.push(`other host: ${url.href}`)
    })
    patient(page, () => page.evaluate(listening))
    await use(page)
    for (const cookie of await context.cookies()) wrong.push(`cookie: ${cookie.name}`)
    expect(wrong).toEqual([])
  },
  db: [
    async ({}, use) => {
      process.env.DATABASE_URL = databases().app
      process.env.SITE_URL = origin
      process.env.AUTH_SECRET = 'for the specs alone, for the specs alone'
      const db = connect(databases().app, { max: 2, name: 'congtin-e2e' })
      await use(db)
      await db.$client.end()
    },
    { scope: 'worker' },
  ],
})

export { expect }
