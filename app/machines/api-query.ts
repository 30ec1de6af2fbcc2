import { z } from 'zod'
import type { Cursor } from '@/portal/machines/full'
import { isDay } from '@/vietnamese/dates'

/** The fields of an article that a list may be asked for; `html`, `text` and `blocks` only when named. */
export const articleFields = [
  'id',
  'code',
  'slug',
  'url',
  'title',
  'sapo',
  'genre',
  'section',
  'source',
  'authors',
  'topics',
  'publishedAt',
  'updatedAt',
  'corrections',
  'lead',
  'html',
  'text',
  'blocks',
] as const
export type ArticleField = (typeof articleFields)[number]
const heavy: ArticleField[] = ['html', 'text', 'blocks']

const slug = z.string().regex(/^[a-z0-9-]{1,140}$/, { error: 'is no slug: a–z, 0–9 and hyphens' })
const day = z.string().refine(isDay, { error: 'is no day of the form 2026-11-24' })

const schema = z.strictObject({
  section: slug.optional(),
  topic: slug.optional(),
  author: slug.optional(),
  source: slug.optional(),
  genre: z
    .enum(['news', 'feature', 'interview', 'photo', 'video', 'infographic', 'digest', 'notice', 'opinion'])
    .optional(),
  from: day.optional(),
  to: day.optional(),
  limit: z.coerce
    .number({ error: 'is no number' })
    .int({ error: 'is no whole number' })
    .min(1, { error: 'is less than 1' })
    .max(100, { error: 'is more than 100' })
    .default(20),
  after: z
    .string()
    .transform(
      (text, context): Cursor =>
        parseCursor(text) ??
        (context.addIssue({ code: 'custom', message: 'is no key that a page gave' }), z.NEVER),
    )
    .optional(),
  fields: z
    .string()
    .transform((text) => text.split(','))
    .pipe(
      z.array(
        z.enum(articleFields, { error: `names a field that isn't one of ${articleFields.join(', ')}` }),
      ),
    )
    .default(articleFields.filter((field) => !heavy.includes(field))),
})

export type ArticleQuery = z.output<typeof schema>

/** Reads the query of /api/v1/articles; what is wrong comes back by parameter. */
export function parseArticleQuery(
  search: URLSearchParams,
): { query: ArticleQuery } | { problems: { parameter: string; message: string }[] } {
  const twice = [...new Set(search.keys())].filter((name) => search.getAll(name).length > 1)
  const parsed = schema.safeParse(Object.fromEntries(search))
  const problems = twice.map((parameter) => ({ parameter, message: 'stands there twice' }))
  if (!parsed.success)
    problems.push(
      ...parsed.error.issues.map((issue) =>
        issue.code === 'unrecognized_keys'
          ? { parameter: issue.keys.join(', '), message: 'is no parameter of this address' }
          : { parameter: issue.path.join('.'), message: issue.message },
      ),
    )
  else if (parsed.data.from && parsed.data.to && parsed.data.from > parsed.data.to)
    problems.push({ parameter: 'to', message: 'is before from' })
  return parsed.success && problems.length === 0 ? { query: parsed.data } : { problems }
}

/** Where the next page begins: behind this article. */
export const writeCursor = (it: { publishedAt: string; id: number }) =>
  Buffer.from(`${Date.parse(it.publishedAt)}_${it.id}`).toString('base64url')

function parseCursor(text: string): Cursor | null {
  const parts = /^(\d{1,14})_(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString())
  return parts ? { publishedAt: new Date(Number(parts[1])), id: Number(parts[2]) } : null
}
