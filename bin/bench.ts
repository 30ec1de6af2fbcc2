import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { benchBeacons } from '../bench/beacons'
import { benchPages } from '../bench/pages'
import { benchSearch } from '../bench/search'
import { benchTyping } from '../bench/typing'
import { connect, type Database } from '../db/client'
import { articles } from '../db/schema/portal/articles'
import { makeMigrated, dropDatabase, onDatabase, startTestServer } from '../db/testing/server'
import { loadDemo } from '../demo/load'
import { browserArguments, findBrowser } from '../e2e/browser'
import { startPortal } from '../e2e/portal'
import { ownPlace } from './place/own-server'
import { buildAll, isBuilt } from './place/serving'
import { stop } from './place/settings'

type Demo = { browser: Browser; origin: string; pid: number; databaseUrl: string }

/** The built portal over the demo's content, in a database and a folder of its own that go afterwards. */
async function withDemo(measure: (demo: Demo) => Promise<void>) {
  if (!isBuilt() && !(await buildAll())) stop('The application could not be built.')
  const server = await startTestServer()
  const name = await makeMigrated(server)
  const databaseUrl = onDatabase(server.app, name)
  const dataDir = mkdtempSync(join(tmpdir(), 'congtin-bench-'))
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SITE_URL: 'http://127.0.0.1',
    AUTH_SECRET: 'for measurements alone, for measurements alone',
  })
  await loadDemo(databaseUrl, console.log)
  const portal = await startPortal({ databaseUrl, dataDir, env: { TRUSTED_PROXIES: '127.0.0.1' } })
  const executablePath = findBrowser() ?? undefined
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    await measure({ browser, origin: portal.origin, pid: portal.pid, databaseUrl })
  } finally {
    await browser.close()
    await portal.stop()
    await dropDatabase(server.owner, name)
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const slug = 'hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022'
const article = `/bai-viet/${slug}`

const pages = ({ browser, origin, pid }: Demo) =>
  benchPages(browser, origin, pid, {
    'front page': '/',
    section: '/chuyen-muc/do-thi',
    article,
    'plain copy': `${article}/gon`,
  })

async function withDatabase(url: string, measure: (db: Database) => Promise<void>) {
  const db = connect(url, { max: 1, name: 'congtin-bench' })
  try {
    await measure(db)
  } finally {
    await db.$client.end()
  }
}

const typing = ({ browser, origin, databaseUrl }: Demo) =>
  withDatabase(databaseUrl, (db) => benchTyping(browser, origin, db))

const beacons = ({ origin, pid, databaseUrl }: Demo) =>
  withDatabase(databaseUrl, async (db) => {
    const [row] = await db.select({ id: articles.id }).from(articles).where(eq(articles.slug, slug))
    await benchBeacons({ origin, pid, article, articleId: row!.id }, db)
  })

async function searches() {
  const { leave } = await ownPlace()
  try {
    await withDatabase(process.env.DATABASE_URL!, benchSearch)
  } finally {
    await leave()
  }
}

/**
 * `npm run bench`: the pages that matter most, from what is built, over the demo's content in a database of its own.
 * `npm run bench -- search`: searches over whatever the database holds; `npm run generate` fills it first.
 * `npm run bench -- beacons`: a reader beside the beacons that count.
 * `npm run bench -- typing`: keys in a story of 5,000 words and 30 pictures, and the script of the editor's first load.
 */
const [what = 'pages'] = process.argv.slice(2)
if (what === 'pages') await withDemo(pages)
else if (what === 'typing') await withDemo(typing)
else if (what === 'beacons') await withDemo(beacons)
else if (what === 'search') await searches()
else stop('npm run bench [-- pages | search | typing | beacons]')
