import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { BodyMedia } from '@/body/media'
import type { Queryable } from '@/db/client'
import { loadMedia } from '@/db/media'
import { settings } from '@/db/schema/portal/site'

export const settingsSchema = z.object({
  siteName: z.string().min(1, { error: 'Ghi tên cổng' }).max(120).default('Cổng tin tức'),
  /** Two lines of the masthead: "Cổng tin tức" over "Thành phố Hải Phòng". */
  overline: z.string().max(60).default('Cổng tin tức'),
  shortName: z.string().min(1, { error: 'Ghi tên ngắn' }).max(80).default('Thành phố'),
  description: z.string().max(300).default(''),
  agency: z.string().max(200).default(''),
  responsible: z.string().max(200).default(''),
  address: z.string().max(300).default(''),
  phone: z.string().max(60).default(''),
  email: z.string().max(120).default(''),
  license: z.string().max(300).default(''),
  reuse: z.string().max(300).default(''),
  /** The last line of the text made for Zalo groups. */
  shareTail: z.string().max(120).default(''),
  logoMediaId: z.number().int().nullable().default(null),
  twoPersonRule: z.boolean().default(true),
})

export type Settings = z.output<typeof settingsSchema>

/** The site's settings; where a field was never set, its default. */
export async function readSettings(db: Queryable): Promise<Settings> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.id, 1))
  return settingsSchema.parse(row?.value ?? {})
}

/** The site's logo; null while there is none. */
export async function readLogo(db: Queryable, { logoMediaId }: Settings): Promise<BodyMedia | null> {
  if (logoMediaId === null) return null
  return (await loadMedia(db, [logoMediaId])).get(logoMediaId) ?? null
}
