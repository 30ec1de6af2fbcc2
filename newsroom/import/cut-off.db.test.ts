import { count, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connect, db } from '@/db/client'
import { imports } from '@/db/schema/newsroom/imports'
import { stories } from '@/db/schema/newsroom/stories'
import { visibleArticles } from '@/db/schema/portal/articles'
import { published } from '@/newsroom/testing/stories'
import { importAccount } from './account'
import { importArticles } from './import'

const name = 'congtin-cut-off'
const origin = 'cắt giữa chừng'
const articles = 60

async function* lines() {
  for (let n = 0; n < articles; n++)
    yield JSON.stringify({ id: `k${n}`, title: `Bài số ${n}`, lead: 'Sapo.', body: ['Đoạn.'] })
}

const run = async (on: ReturnType<typeof connect>) => {
  const fallback = { section: 'Tin tức', author: 'Tòa soạn', source: 'Nguồn khác' }
  return importArticles(await importAccount(db()), lines(), { origin, fallback }, on)
}

async function counts() {
  const [seen] = await db().select({ n: count() }).from(visibleArticles)
  const [kept] = await db().select({ n: count() }).from(stories)
  const [known] = await db().select({ n: count() }).from(imports).where(eq(imports.origin, origin))
  return { seen: seen!.n - 1, stories: kept!.n - 1, known: known!.n }
}

test('an import that is cut off in the middle of a group leaves nothing half done and goes on', async () => {
  const other = await published(db())
  const cut = connect(process.env.DATABASE_URL!, { max: 4, name })

  // A row of another that isn't decided yet holds up the last group, whose stories are written by then.
  const held = db().transaction(async (tx) => {
    await tx.insert(imports).values({ origin, externalId: `k${articles - 10}`, storyId: other.id })
    const running = run(cut).catch((error: unknown) => error)
    const [me] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
    const waiting = sql`application_name = ${name} and ${me!.pid}::int = any(pg_blocking_pids(pid))`
    const waits = () => db().execute(sql`select from pg_stat_activity where ${waiting}`)
    await expect.poll(waits, { timeout: 30_000 }).toHaveLength(1)
    await expect.poll(counts, { timeout: 30_000 }).toEqual({ seen: 40, stories: 40, known: 40 })
    await db().execute(sql`select pg_cancel_backend(pid) from pg_stat_activity where ${waiting}`)
    expect(await running).toBeInstanceOf(Error)
    tx.rollback()
  })
  await expect(held).rejects.toThrow('Rollback')
  await cut.$client.end()

  expect(await counts()).toEqual({ seen: 40, stories: 40, known: 40 })
  expect(await run(db())).toEqual({ imported: articles - 40, known: 40, refused: [] })
  expect(await counts()).toEqual({ seen: articles, stories: articles, known: articles })
})
