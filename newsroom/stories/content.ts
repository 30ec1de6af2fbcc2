import { z } from 'zod'
import { parseBody } from '@/body/parse'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { invalid, type Problem } from '../outcome'

export type { LeadPicture, StoryContent, StoryGenre } from '@/db/schema/newsroom/content'

/** What a browser calls a story until the story has a number. */
export const storyKey = z.string().regex(/^[0-9a-f]{32}$/, { error: 'Khóa của bài mới không hợp lệ.' })

const words = (most: number, name: string) =>
  z
    .string({ error: `${name} phải là chữ` })
    .max(most, { error: `${name} dài quá ${most} ký tự` })
    .transform((value) => value.normalize('NFC').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''))

const id = z.int({ error: 'Mã không hợp lệ' }).positive({ error: 'Mã không hợp lệ' })
const ids = z.array(id).max(50, { error: 'Chọn quá nhiều' })

const schema = z.strictObject({
  title: words(500, 'Tiêu đề'),
  sapo: words(1000, 'Sapo'),
  slug: words(140, 'Địa chỉ').pipe(
    z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, {
      error: 'Địa chỉ chỉ gồm chữ thường không dấu, số và gạch nối',
    }),
  ),
  genre: z.enum(
    ['news', 'feature', 'interview', 'photo', 'video', 'infographic', 'digest', 'notice', 'opinion'],
    {
      error: 'Chọn thể loại',
    },
  ),
  sectionId: id.nullable(),
  sourceId: id.nullable(),
  sourceUrl: z
    .url({ protocol: /^https?$/, error: 'Liên kết gốc phải bắt đầu bằng http:// hoặc https://' })
    .max(2000)
    .nullable(),
  authorIds: ids,
  topicIds: ids,
  relatedIds: ids,
  lead: z
    .strictObject({
      mediaId: id,
      alt: words(300, 'Mô tả ảnh'),
      caption: words(500, 'Chú thích'),
      credit: words(150, 'Nguồn ảnh'),
    })
    .nullable(),
  body: z.unknown(),
  urgentUntil: z.iso.datetime({ offset: true, error: 'Giờ không hợp lệ' }).nullable(),
  share: z.strictObject({
    title: words(120, 'Tiêu đề chia sẻ'),
    text: words(300, 'Lời chia sẻ'),
    mediaId: id.nullable(),
  }),
})

export const emptyContent: StoryContent = {
  title: '',
  sapo: '',
  slug: '',
  genre: 'news',
  sectionId: null,
  sourceId: null,
  sourceUrl: null,
  authorIds: [],
  topicIds: [],
  relatedIds: [],
  lead: null,
  body: { type: 'doc', content: [{ type: 'paragraph' }] },
  urgentUntil: null,
  share: { title: '', text: '', mediaId: null },
}

/** The problems of what was typed, by field: `title`, `lead.caption`, `body.content.3`, … */
function parseContent(input: unknown): { content: StoryContent } | { problems: Problem[] } {
  const parsed = schema.safeParse(input)
  const problems: Problem[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        field: issue.path.join('.') || 'content',
        message: issue.code === 'unrecognized_keys' ? 'Có trường lạ trong dữ liệu gửi lên' : issue.message,
      }))
  const body = parseBody((input as { body?: unknown } | null)?.body)
  if (!body.ok)
    problems.push(...body.problems.map(({ path, message }) => ({ field: `body.${path}`, message })))
  return parsed.success && body.ok ? { content: parsed.data as StoryContent } : { problems }
}

/** @throws Refused with all problems at once. */
export function requireContent(input: unknown): StoryContent {
  const parsed = parseContent(input)
  return 'content' in parsed ? parsed.content : invalid(...parsed.problems)
}
