import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { connect } from '../db/client'
import { dropDatabase, makeMigrated, onDatabase } from '../db/testing/server'
import { askedAbout, ways } from './drafts/answers'
import { breakWall } from './drafts/broken-wall'
import { plant, secrets, type Kind, type Planted } from './drafts/plant'
import { expect, test } from './fixtures'
import { databases } from './place'
import { startPortal } from './portal'

test.describe.configure({ mode: 'serial' })

let folder: string
let name: string
let planted: Planted

test.beforeAll(async ({ db: _ }) => {
  folder = mkdtempSync(join(tmpdir(), 'congtin-drafts-'))
  name = await makeMigrated(databases())
  const db = connect(onDatabase(databases().app, name), { max: 1 })
  planted = await plant(db)
  await db.$client.end()
})

test.afterAll(async () => {
  await dropDatabase(databases().owner, name)
  rmSync(folder, { recursive: true, force: true })
})

type Leak = { kind: Kind; path: string; way: string }

/** Asks a fresh server for everything, in every way, and names each answer that says what is hidden. */
async function leaks(request: APIRequestContext): Promise<{ found: Leak[]; answers: number; seen: number }> {
  const portal = await startPortal({ databaseUrl: onDatabase(databases().app, name), dataDir: folder })
  const sum = { found: [] as Leak[], answers: 0, seen: 0 }
  try {
    for (const path of askedAbout(planted))
      for (const headers of ways) {
        const answer = await request.get(portal.origin + path, { headers, maxRedirects: 0 })
        const said = `${JSON.stringify(answer.headers())} ${await answer.text()}`
        sum.answers++
        if (said.includes(planted.around.open)) sum.seen++
        for (const kind of Object.keys(secrets) as Kind[])
          if (said.includes(secrets[kind]) || (kind !== 'edited' && says(said, path, planted.slugs[kind])))
            sum.found.push({ kind, path, way: Object.keys(headers).join('+') || 'plain' })
      }
    for (const { kind, path, key } of planted.cards) {
      const answer = await request.get(portal.origin + path, { maxRedirects: 0 })
      sum.answers++
      if (answer.ok() || answer.headers().location?.includes(key))
        sum.found.push({ kind, path, way: 'picture' })
    }
  } finally {
    await portal.stop()
  }
  return sum
}

/** A page may repeat the address that it was asked for, and nothing more of the story. */
const says = (said: string, path: string, slug: string) => !path.includes(slug) && said.includes(slug)

test('no public answer says what was never published, is gone, is scheduled or is being edited', async ({
  request,
}) => {
  test.setTimeout(240_000)
  const { found, answers, seen } = await leaks(request)
  expect(found).toEqual([])
  expect(answers).toBeGreaterThan(200)
  expect(seen, 'answers that name the open story of the same place').toBeGreaterThan(40)
})

test('the same questions find all four when the wall is broken on purpose', async ({ request }) => {
  test.setTimeout(240_000)
  const owner = connect(onDatabase(databases().owner, name), { max: 1 })
  await breakWall(owner)
  await owner.$client.end()
  const { found } = await leaks(request)
  for (const kind of Object.keys(secrets) as Kind[]) {
    const places = new Set(found.filter((it) => it.kind === kind).map((it) => it.path.split('?')[0]))
    const lists = ['/', '/moi-nhat', '/tim-kiem']
    for (const path of kind === 'edited' ? lists : [...lists, '/sitemap/1.xml'])
      expect([kind, ...places]).toContain(path)
  }
  const feeds = found.filter((it) => /rss\.xml|feed\.json|\/api\/v1\/articles/.test(it.path))
  expect(new Set(feeds.map((it) => it.kind))).toEqual(new Set(['gone', 'scheduled', 'edited']))
  const pictures = found.filter((it) => it.way === 'picture')
  expect(new Set(pictures.map((it) => it.kind))).toEqual(new Set(Object.keys(secrets)))
})
