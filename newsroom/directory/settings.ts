import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { settings } from '@/db/schema/portal/site'
import { readSettings, type Settings } from '@/portal/settings'
import { siteChanged } from '../change'
import { id, text, words } from '../fields'
import { record } from '../record'
import { requirePicture } from './listing'
import { directoryVerb, type Done } from './verb'
import { requireVersion } from './version'

const fields = {
  siteName: words('Tên cổng', 120, 'Ghi tên cổng.'),
  overline: text('Dòng trên', 60),
  shortName: words('Tên ngắn', 80, 'Ghi tên ngắn.'),
  description: text('Lời giới thiệu', 300),
  agency: text('Cơ quan chủ quản', 200),
  responsible: text('Người chịu trách nhiệm', 200),
  address: text('Địa chỉ', 300),
  phone: text('Điện thoại', 60),
  email: text('Thư điện tử', 120).refine((it) => it === '' || z.email().safeParse(it).success, {
    error: 'Thư điện tử chưa đúng, ví dụ toasoan@haiphong.vn.',
  }),
  license: text('Giấy phép', 300),
  reuse: text('Lời về việc dẫn lại tin', 300),
  shareTail: text('Lời cuối tin chia sẻ', 120),
  logoMediaId: id.nullable(),
  twoPersonRule: z.boolean({ error: 'Chọn có cần hai người không.' }),
} satisfies Record<keyof Settings, z.ZodType>

const shape = z.strictObject({ version: z.int({ error: 'Tải lại trang rồi thử lại.' }).min(0), ...fields })

/** Changes what the whole site says of itself. */
export const saveSettings = directoryVerb('administrator', shape, async (tx, actor, given): Promise<Done> => {
  const { version, ...value } = given
  await tx.insert(settings).values({ value: {} }).onConflictDoNothing()
  await tx.select({ id: settings.id }).from(settings).where(eq(settings.id, 1)).for('update')
  await requireVersion(tx, 'setting', 1, version)
  await requirePicture(tx, 'logoMediaId', value.logoMediaId)
  const before = await readSettings(tx)
  await tx
    .update(settings)
    .set({ value, updatedAt: sql`now()` })
    .where(eq(settings.id, 1))
  const changed = (Object.keys(value) as (keyof Settings)[]).filter((it) => before[it] !== value[it])
  const detail = changed.map((it) => [it, { from: before[it], to: value[it] }])
  await record(tx, actor, 'update', 'setting', 1, Object.fromEntries(detail))
  return { id: 1, change: siteChanged }
})
