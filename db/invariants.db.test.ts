import { eq, sql, type SQL } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, published } from '@/newsroom/testing/stories'
import { db } from './client'
import { revisions } from './schema/newsroom/stories'
import { channels } from './schema/portal/site'

/** The constraint that refuses a statement, or 'done'. */
const refusedBy = (statement: SQL | Promise<unknown>) =>
  (statement instanceof Promise ? statement : db().execute(statement)).then(
    () => 'done',
    (error: { cause?: { constraint_name?: string } }) => error.cause?.constraint_name,
  )

test('a story has one live revision and one next one at most', async () => {
  const out = await published(db())
  const [live] = await db().select().from(revisions).where(eq(revisions.storyId, out.id))
  const { id: _, ...row } = live!
  const another = (state: 'published' | 'draft', number: number) =>
    refusedBy(
      db()
        .insert(revisions)
        .values({ ...row, state, number })
        .execute(),
    )
  expect(await another('published', 2)).toBe('revisions_one_live')
  expect(await another('draft', 1)).toBe('revisions_storyId_number_unique')
  expect(await another('draft', 2)).toBe('done')
  expect(await another('draft', 3)).toBe('revisions_one_next')
})

test('a schedule has its hour, an ending its date, a notice its words, a move its successor', async () => {
  const { storyId } = await draft(db(), await makeStaff(db(), 'reporter'))
  expect(await refusedBy(sql`update revisions set state = 'scheduled' where story_id = ${storyId}`)).toBe(
    'revisions_scheduled_when',
  )
  const { id } = await published(db())
  const set = (change: SQL) => refusedBy(sql`update articles set ${change} where id = ${id}`)
  expect(await set(sql`ending = 'gone'`)).toBe('articles_ended')
  expect(await set(sql`ending = 'notice', ended_at = now()`)).toBe('articles_notice')
  expect(await set(sql`ending = 'moved', ended_at = now()`)).toBe('articles_moved')
  expect(await set(sql`remove_at = published_at`)).toBe('articles_removal_later')
})

test('two articles never share an address, an article has one code of its own', async () => {
  const [one, two] = [await published(db()), await published(db())]
  expect(await refusedBy(sql`update articles set slug = ${one.slug} where id = ${two.id}`)).toBe(
    'articles_slug_unique',
  )
  const code = (word: string, rest: SQL) =>
    refusedBy(
      sql`insert into codes (code, article_id, main, section_id) values (${word}, ${one.id}, ${rest})`,
    )
  expect(await code('abcde', sql`true, null`)).toBe('codes_main_article')
  expect(await code('ABCDE', sql`false, null`)).toBe('codes_shape')
  expect(await code('abcde', sql`false, ${one.sectionId}`)).toBe('codes_one_target')
  expect(await code('abcde', sql`false, null`)).toBe('done')
})

test('an address of the past leads to an article or to a target, never to both; settings are one row', async () => {
  const both = sql`insert into redirects (path, article_id, target) values ('/cu', 1, '/moi')`
  expect(await refusedBy(both)).toBe('redirects_one_target')
  expect(await refusedBy(sql`insert into settings (id, value) values (2, '{}')`)).toBe('settings_one_row')
})

test('one channel is the fanpage, and two people never share an e-mail address', async () => {
  const fanpage = { kind: 'facebook', name: 'Trang', url: 'https://facebook.com/x', fanpage: true } as const
  expect(await refusedBy(db().insert(channels).values(fanpage).execute())).toBe('done')
  expect(await refusedBy(db().insert(channels).values(fanpage).execute())).toBe('channels_one_fanpage')
  const person = (email: string) =>
    refusedBy(sql`insert into staff (email, name, role) values (${email}, 'An', 'editor')`)
  expect(await person('an@haiphong.example')).toBe('done')
  expect(await person('AN@haiphong.example')).toBe('staff_email')
})
