import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from '@/db/client'
import { countUse } from '@/db/rate-limits'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { messages } from '@/db/schema/portal/site'
import { reachable } from './reachable'

const line = (most: number) =>
  z
    .string()
    .trim()
    .transform((it) => it.normalize('NFC'))
    .pipe(z.string().max(most, { error: `Tối đa ${most} ký tự.` }))

const schema = z.object({
  kind: z.enum(['error', 'question', 'other'], { error: 'Chọn loại góp ý.' }),
  /** The slug of the article that it is about. */
  article: line(200),
  text: line(5000).refine((it) => it.length >= 10, { error: 'Viết ít nhất 10 ký tự để tòa soạn hiểu được.' }),
  name: line(80),
  contact: line(120).refine((it) => it === '' || reachable(it), {
    error: 'Ghi số điện thoại như 0912 345 678, hoặc thư điện tử như ten@vidu.vn.',
  }),
})

/** What a reader typed, as it came. */
export type FeedbackFields = { [K in keyof z.input<typeof schema>]: string }
export type FeedbackProblem = { field: keyof FeedbackFields | 'form'; message: string }

/** Messages of one visitor in an hour. */
const most = 5

/**
 * A reader's word to the newsroom.
 * @param visitor names the sender for the limit alone, is not kept with the message and means nothing tomorrow
 * @returns what the reader must mend; empty when the message is stored
 */
export async function sendFeedback(
  db: Queryable,
  fields: FeedbackFields,
  visitor: string,
): Promise<FeedbackProblem[]> {
  const parsed = schema.safeParse(fields)
  if (!parsed.success)
    return parsed.error.issues.map((it) => ({
      field: it.path[0] as keyof FeedbackFields,
      message: it.message,
    }))
  if ((await countUse(db, `gop-y:${visitor}`, 3600)).points > most)
    return [
      { field: 'form', message: 'Bạn đã gửi nhiều góp ý trong một giờ qua. Mời bạn gửi lại sau ít phút.' },
    ]
  const { article, ...message } = parsed.data
  const [about] = article
    ? await db.select({ id: visible.id }).from(visible).where(eq(visible.slug, article))
    : []
  await db.insert(messages).values({
    ...message,
    articleId: about?.id ?? null,
    address: article ? `/bai-viet/${article}` : '',
  })
  return []
}
