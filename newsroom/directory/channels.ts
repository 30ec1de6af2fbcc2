import { and, asc, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { channelKind, channels } from '@/db/schema/portal/site'
import { codeMoves, codes } from '@/db/schema/sharing/codes'
import { issueMainCode } from '@/sharing/issue'
import type { Actor } from '../actor'
import { siteChanged } from '../change'
import { id, isWebAddress, moveShape, rowShape, words } from '../fields'
import { invalid, missing } from '../outcome'
import { record } from '../record'
import { wrongChannelAddress } from './channel-kinds'
import { lastPosition, moveTo } from './order'
import { directoryVerb, type Done } from './verb'
import { requireVersion } from './version'

export type ChannelRow = typeof channels.$inferSelect
export type ChannelLine = ChannelRow & { code: string | null }

/** Every channel in its order, with the short code that leads to it. */
export async function listChannels(db: Queryable): Promise<ChannelLine[]> {
  const rows = await db
    .select({ channel: channels, code: codes.code })
    .from(channels)
    .leftJoin(codes, and(eq(codes.channelId, channels.id), codes.main))
    .orderBy(asc(channels.position), asc(channels.id))
  return rows.map(({ channel, code }) => ({ ...channel, code }))
}

const shape = z
  .strictObject({
    ...rowShape,
    kind: z.enum(channelKind.enumValues, { error: 'Chọn loại kênh.' }),
    name: words('Tên kênh', 80, 'Ghi tên kênh.'),
    url: words('Địa chỉ kênh', 500, 'Ghi địa chỉ kênh.').refine((it) => it === '' || isWebAddress(it), {
      error: 'Địa chỉ kênh phải bắt đầu bằng https://',
    }),
    fanpage: z.boolean({ error: 'Chọn có phải fanpage không.' }),
  })
  .superRefine(({ kind, url }, context) => {
    const message = wrongChannelAddress(kind, url)
    if (message) context.addIssue({ code: 'custom', path: ['url'], message })
  })

/**
 * Makes a channel with its short code, or changes one: a printed code leads to the new address. Exactly one channel
 * is the fanpage: who takes that over takes it from the other.
 */
export const saveChannel = directoryVerb('publisher', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version, ...row } = given
  const [fanpage] = await tx.select().from(channels).where(eq(channels.fanpage, true)).for('update')
  const before = id === null ? null : await lock(tx, id)
  if (id !== null) await requireVersion(tx, 'channel', id, version)
  if (before?.fanpage && !given.fanpage)
    invalid({ field: 'fanpage', message: 'Chọn kênh khác làm fanpage, kênh này sẽ tự thôi.' })
  if (before && !before.active && given.fanpage)
    invalid({ field: 'fanpage', message: 'Kênh đang thôi dùng. Dùng lại rồi mới chọn làm fanpage.' })
  const isFanpage = given.fanpage || !fanpage
  if (isFanpage)
    await tx
      .update(channels)
      .set({ fanpage: false })
      .where(and(eq(channels.fanpage, true), ne(channels.id, id ?? 0)))
  const columns = { ...row, fanpage: isFanpage }
  const [saved] = before
    ? await tx.update(channels).set(columns).where(eq(channels.id, before.id)).returning({ id: channels.id })
    : await tx
        .insert(channels)
        .values({ ...columns, position: await lastPosition(tx, channels) })
        .returning({ id: channels.id })
  await issueMainCode(tx, { channelId: saved!.id })
  if (before && before.url !== given.url) await tellCodes(tx, actor, before, given.url)
  await record(tx, actor, before ? 'update' : 'create', 'channel', saved!.id, {
    name: given.name,
    url: given.url,
    ...(before && before.url !== given.url && { was: before.url }),
    ...(isFanpage && !before?.fanpage && { fanpage: true }),
  })
  return { id: saved!.id, change: siteChanged }
})

/** Takes a channel off every page, or puts it back. Its code is never given to anything else. */
export const retireChannel = directoryVerb(
  'publisher',
  z.strictObject({ id, retired: z.boolean() }),
  async (tx, actor, { id, retired }): Promise<Done> => {
    const { name, fanpage } = await lock(tx, id)
    if (retired && fanpage)
      invalid({ field: 'form', message: `“${name}” đang là fanpage. Chọn kênh khác làm fanpage trước đã.` })
    await tx.update(channels).set({ active: !retired }).where(eq(channels.id, id))
    await record(tx, actor, retired ? 'retire' : 'restore', 'channel', id, { name })
    return { id, change: siteChanged }
  },
)

/** Puts a channel at another place. */
export const moveChannel = directoryVerb(
  'publisher',
  moveShape,
  async (tx, actor, { id, to }): Promise<Done> => {
    const { name } = await lock(tx, id)
    await moveTo(tx, channels, undefined, id, to)
    await record(tx, actor, 'move', 'channel-order', id, { name, to: to + 1 })
    return { id, change: siteChanged }
  },
)

/** Every code of the channel leads elsewhere from now on: their history says so. */
async function tellCodes(tx: Transaction, actor: Actor, before: ChannelRow, to: string) {
  const all = await tx.select({ codeId: codes.id }).from(codes).where(eq(codes.channelId, before.id))
  const movedBy = actor.kind === 'staff' ? actor.id : null
  if (all.length > 0)
    await tx.insert(codeMoves).values(all.map(({ codeId }) => ({ codeId, from: before.url, to, movedBy })))
}

async function lock(tx: Transaction, id: number): Promise<ChannelRow> {
  const [row] = await tx.select().from(channels).where(eq(channels.id, id)).for('update')
  return row ?? missing('Kênh này không còn nữa.')
}
