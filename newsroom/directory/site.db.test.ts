import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { channels } from '@/db/schema/portal/site'
import { codeMoves } from '@/db/schema/sharing/codes'
import { makePicture } from '@/db/testing/rows'
import { readLogo, readSettings, settingsSchema } from '@/portal/settings'
import { readSite } from '@/portal/site'
import { resolveCode } from '@/sharing/codes'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { failure, problemFields, value } from '../testing/stories'
import { listChannels, moveChannel, retireChannel, saveChannel } from './channels'
import { saveSettings } from './settings'
import { listUtilities, moveUtility, readUtilityRow, removeUtility, saveUtility } from './utilities'
import { readLast } from './version'

let publisher: Actor
let chief: Actor
beforeAll(async () => {
  publisher = await makeStaff(db(), 'publisher')
  chief = await makeStaff(db(), 'administrator')
})
const versionOf = async (subject: string, id: number) => (await readLast(db(), subject, id))?.version ?? 0
const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString()

describe('utility blocks', () => {
  const block = (given: object = {}) => ({
    title: 'Đường dây nóng',
    note: '',
    href: 'tel:1022',
    place: 'both',
    showFrom: null,
    showUntil: null,
    ...given,
  })
  const seen = async () => (await readSite(db())).utilities.map((it) => it.title)

  test('are seen in their order, from and until when they say', async () => {
    for (const given of [
      { title: 'Một', href: '/trang/lien-he' },
      { title: 'Hai', showFrom: hours(-1), showUntil: hours(1) },
      { title: 'Mai', showFrom: hours(1) },
      { title: 'Qua', showUntil: hours(-1) },
    ])
      value(await saveUtility(publisher, block(given), db()))
    expect(await seen()).toEqual(['Một', 'Hai'])
    const second = (await listUtilities(db())).find((it) => it.title === 'Hai')!
    value(await moveUtility(publisher, { id: second.id, to: 0 }, db()))
    expect(await seen()).toEqual(['Hai', 'Một'])
    value(await removeUtility(publisher, { id: second.id }, db()))
    expect(await seen()).toEqual(['Một'])
    expect(await readUtilityRow(db(), second.id)).toBeNull()
  })

  test.each([
    [{ title: '' }, ['title']],
    [{ href: 'javascript:alert(1)' }, ['href']],
    [{ href: '//evil.example' }, ['href']],
    [{ href: '#dau-trang' }, ['href']],
    [{ href: '' }, ['href']],
    [{ place: 'top' }, ['place']],
    [{ showFrom: 'hôm nay' }, ['showFrom']],
    [{ showFrom: hours(2), showUntil: hours(1) }, ['showUntil']],
    [{ position: 1 }, ['form']],
  ])('%j is refused at its field', async (given, fields) => {
    expect(problemFields(await saveUtility(publisher, block(given), db()))).toEqual(fields)
  })

  test('are for publishers', async () => {
    const editor = await makeStaff(db(), 'editor')
    expect(failure(await saveUtility(editor, block(), db())).kind).toBe('forbidden')
  })
})

describe('channels', () => {
  const channel = (given: object = {}) => ({
    kind: 'facebook',
    name: 'Hải Phòng 24 giờ',
    url: 'https://www.facebook.com/haiphong',
    fanpage: false,
    ...given,
  })
  const fanpages = async () =>
    (await db().select().from(channels).where(eq(channels.fanpage, true))).map((it) => it.id)

  test('each has a code that survives another address; exactly one is the fanpage', async () => {
    const first = value(await saveChannel(publisher, channel(), db()))
    expect(await fanpages()).toEqual([first.id])
    const second = value(await saveChannel(publisher, channel({ name: 'Trang mới', fanpage: true }), db()))
    expect(await fanpages()).toEqual([second.id])
    const { code } = (await listChannels(db())).find((it) => it.id === second.id)!
    const url = 'https://facebook.com/haiphong.moi'
    const version = await versionOf('channel', second.id)
    value(await saveChannel(publisher, channel({ id: second.id, version, url, fanpage: true }), db()))
    expect(await resolveCode(db(), code!)).toMatchObject({ kind: 'channel', url })
    expect((await listChannels(db())).find((it) => it.id === second.id)?.code).toBe(code)
    expect(await db().select().from(codeMoves)).toMatchObject([
      { from: 'https://www.facebook.com/haiphong', to: url },
    ])
    const now = await versionOf('channel', second.id)
    const giveUp = channel({ id: second.id, version: now, url })
    expect(problemFields(await saveChannel(publisher, giveUp, db()))).toEqual(['fanpage'])
    const retire = { id: second.id, retired: true }
    expect(problemFields(await retireChannel(publisher, retire, db()))).toEqual(['form'])
    value(await moveChannel(publisher, { id: second.id, to: 0 }, db()))
    expect((await readSite(db())).channels[0]).toMatchObject({ url, fanpage: true, code })
    value(await retireChannel(publisher, { id: first.id, retired: true }, db()))
    expect((await readSite(db())).channels).toHaveLength(1)
  })

  test.each([
    [{ kind: 'zalo' }, ['url']],
    [{ url: 'https://facebook.com.evil.example/x' }, ['url']],
    [{ url: 'http://facebook.com/x' }, ['url']],
    [{ url: 'https://facebook.com@evil.example/' }, ['url']],
    [{ url: 'không phải địa chỉ' }, ['url']],
    [{ kind: 'myspace' }, ['kind']],
    [{ name: '' }, ['name']],
    [{ active: false }, ['form']],
  ])('%j is refused at its field', async (given, fields) => {
    const result = await saveChannel(publisher, channel(given), db())
    expect([...new Set(problemFields(result))]).toEqual(fields)
  })
})

describe('settings', () => {
  const settings = (given: object = {}) => ({
    ...settingsSchema.parse({}),
    siteName: 'Cổng tin Hải Phòng',
    shortName: 'Hải Phòng',
    ...given,
  })

  test('are what readers see next, and nobody overwrites a colleague', async () => {
    const logo = await makePicture(db())
    const version = await versionOf('setting', 1)
    value(await saveSettings(chief, { version, ...settings({ logoMediaId: logo.id }) }, db()))
    expect((await readSite(db())).settings.siteName).toBe('Cổng tin Hải Phòng')
    expect((await readLogo(db(), await readSettings(db())))?.id).toBe(logo.id)
    const stale = await saveSettings(chief, { version, ...settings({ siteName: 'Khác' }) }, db())
    expect(failure(stale)).toMatchObject({ kind: 'conflict', savedBy: chief.name })
    const now = await versionOf('setting', 1)
    expect(failure(await saveSettings(chief, { version: now - 1, ...settings() }, db())).kind).toBe(
      'conflict',
    )
  })

  test.each([
    [{ siteName: '' }, ['siteName']],
    [{ shortName: 'a'.repeat(81), email: 'ai đó' }, ['shortName', 'email']],
    [{ logoMediaId: 999_999 }, ['logoMediaId']],
    [{ twoPersonRule: 'không' }, ['twoPersonRule']],
    [{ responsible: null }, ['responsible']],
    [{ theme: 'đỏ' }, ['form']],
  ])('%j is refused at its field', async (given, fields) => {
    const version = await versionOf('setting', 1)
    expect(problemFields(await saveSettings(chief, { version, ...settings(given) }, db()))).toEqual(fields)
  })

  test('are for administrators', async () => {
    expect(failure(await saveSettings(publisher, { version: 0, ...settings() }, db())).kind).toBe('forbidden')
  })
})
