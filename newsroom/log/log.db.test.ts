import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { record } from '../record'
import { makeStaff } from '../testing/staff'
import { draft, failure, value } from '../testing/stories'
import { exportLog } from './export'
import { readLogFilter } from './filter'
import { readLog, walkLog } from './page'
import { eventWords } from './words'

const none = readLogFilter({})

test('pages by key cover every event once, forwards and backwards', async () => {
  const actor = await makeStaff(db(), 'publisher')
  await db().transaction(async (tx) => {
    for (let n = 0; n < 130; n++) await record(tx, actor, 'update', 'page', n + 1)
  })
  const own = { ...none, personId: actor.id }
  const first = await readLog(own, {}, db())
  const second = await readLog(own, { before: first.next! }, db())
  const third = await readLog(own, { before: second.next! }, db())
  expect([first, second, third].map((it) => it.rows.length)).toEqual([50, 50, 30])
  expect([first.previous, third.next]).toEqual([null, null])
  const ids = [first, second, third].flatMap((it) => it.rows.map((row) => row.id))
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
  const back = await readLog(own, { after: third.previous! }, db())
  expect(back.rows).toEqual(second.rows)
  expect((await readLog(own, { after: back.previous! }, db())).previous).toBeNull()
  const walked = []
  for await (const rows of walkLog(own, db(), 40)) walked.push(...rows)
  expect(walked.map((it) => it.id)).toEqual(ids)
})

test('filters narrow by person, verb, subject, one thing and days in Vietnam', async () => {
  const actor = await makeStaff(db(), 'reporter')
  const { storyId } = await draft(db(), actor, { title: 'Cầu mới thông xe' })
  const [row] = (await readLog({ ...none, personId: actor.id }, {}, db())).rows
  expect(eventWords(row!)).toBe('tạo bài “Cầu mới thông xe”')
  const count = async (more: object) =>
    (await readLog({ ...none, personId: actor.id, ...more }, {}, db())).rows.length
  expect(await count({ verb: 'create' })).toBe(1)
  expect(await count({ verb: 'delete' })).toBe(0)
  expect(await count({ subject: 'story', subjectId: String(storyId) })).toBe(1)
  expect(await count({ subject: 'story', subjectId: '0' })).toBe(0)
  await db()
    .insert(events)
    .values({
      ...{ actorId: actor.id, actorName: actor.name, verb: 'approve', subject: 'story', subjectId: '1' },
      at: new Date('2025-03-01T17:30:00Z'),
    })
  expect(await count({ from: '2025-03-02', to: '2025-03-02' })).toBe(1)
  expect(await count({ from: '2025-03-01', to: '2025-03-01' })).toBe(0)
})

test('the export is for administrators, holds what the filter finds, and is an event itself', async () => {
  const [admin, publisher] = [await makeStaff(db(), 'administrator'), await makeStaff(db(), 'publisher')]
  expect(failure(await exportLog(publisher, none, db())).kind).toBe('forbidden')
  await draft(db(), publisher, { title: '=HYPERLINK("http://xau.example")' })
  const filter = { ...none, personId: publisher.id }
  let text = ''
  for await (const part of value(await exportLog(admin, filter, db()))) text += part
  const lines = text.split('\r\n')
  expect(lines[0]).toMatch(/^\ufeff"Lúc","Người","Việc"/)
  expect(lines[1]).toContain(`"${publisher.name}","tạo bài “=HYPERLINK(""http://xau.example"")”"`)
  expect(lines).toHaveLength(3)
  const [own] = (await readLog({ ...none, personId: admin.id }, {}, db())).rows
  expect([own?.verb, own?.detail]).toEqual(['export', { filter: `nguoi=${publisher.id}` }])
})

test('nobody changes a row of the log, the application’s own role included', async () => {
  const actor = await makeStaff(db(), 'reporter')
  await draft(db(), actor)
  for (const attempt of [
    sql`update ${events} set verb = 'nothing'`,
    sql`delete from ${events}`,
    sql`truncate ${events}`,
  ])
    await expect(db().execute(attempt)).rejects.toThrow()
  expect((await readLog({ ...none, personId: actor.id }, {}, db())).rows).toHaveLength(1)
})
