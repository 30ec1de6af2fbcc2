import { z } from 'zod'
import { clean } from '@/body/clean'

const words = z.string().transform((text) => clean(text.normalize('NFC')).trim())

const schema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: words.pipe(
    z.string().min(1, { error: 'is empty' }).max(500, { error: 'is longer than 500 characters' }),
  ),
  lead: words.nullish(),
  body: z.array(words).transform((all) => all.filter(Boolean)),
  category: words.nullish(),
  category_guess: words.nullish(),
  date: z.string().nullish(),
  author: words.nullish(),
  source: words.nullish(),
  url: z.string().nullish(),
})

/** One article of another system, cleaned; names are not looked up yet. */
export type ImportedArticle = {
  externalId: string
  title: string
  sapo: string
  paragraphs: string[]
  section: string | null
  author: string | null
  source: string | null
  url: string | null
  publishedAt: Date | null
}

const sapoWords = 40

/** Reads one line of NDJSON. What is wrong comes back in words, with its field. */
export function readLine(line: string): { article: ImportedArticle } | { id: string; reason: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: '', reason: 'is no JSON' }
  }
  const id = String((value as { id?: unknown } | null)?.id ?? '')
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { id, reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}` }
  }
  const { data } = parsed
  const publishedAt = data.date ? new Date(data.date) : null
  if (publishedAt && Number.isNaN(publishedAt.getTime())) return { id, reason: 'date is no date' }
  if (publishedAt && publishedAt > new Date()) return { id, reason: 'date lies in the future' }
  const first = data.body[0] ?? ''
  const sapo = data.lead || first.split(/\s+/).slice(0, sapoWords).join(' ')
  if (!sapo) return { id, reason: 'has neither lead nor body' }
  if (sapo.length > 1000) return { id, reason: 'lead is longer than 1000 characters' }
  return {
    article: {
      externalId: data.id,
      title: data.title,
      sapo,
      paragraphs: data.body.length > 0 ? data.body : [sapo],
      section: data.category || data.category_guess || null,
      author: data.author || null,
      source: data.source || null,
      url: data.url && URL.canParse(data.url) && /^https?:/.test(data.url) ? data.url : null,
      publishedAt,
    },
  }
}
