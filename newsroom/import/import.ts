import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { imports } from '@/db/schema/newsroom/imports'
import type { Actor } from '../actor'
import { outcome, Refused, type Failure, type Outcome } from '../outcome'
import { publishStory } from '../publication/publish'
import { createStory } from '../stories/write'
import { readLine, type ImportedArticle } from './article'
import { Names } from './names'

export type Refusal = { line: number; id: string; reason: string }
export type ImportReport = { imported: number; known: number; refused: Refusal[] }

type Options = {
  /** Names where the articles come from; with the article's id it says what was imported before. */
  origin: string
  /** Several processes that read the same lines: each takes the articles whose id falls to it. */
  share?: { of: number; at: number }
  /** Where an article without a section, an author or a source goes. */
  fallback: { section: string; author: string; source: string }
  onProgress?: (report: ImportReport) => void
}

const atOnce = 4
const batchSize = 100

/** Publishes every line through the verbs that staff use. Lines imported before are passed over. */
export async function importArticles(
  actor: Actor & { kind: 'system' },
  lines: AsyncIterable<string>,
  options: Options,
  db: Database,
): Promise<ImportReport> {
  const report: ImportReport = { imported: 0, known: 0, refused: [] }
  const names = new Names(db)
  let number = 0
  let batch: { line: number; article: ImportedArticle }[] = []
  const flush = async () => {
    await importBatch(actor, batch, names, options, report, db)
    batch = []
    options.onProgress?.(report)
  }
  for await (const text of lines) {
    number++
    if (!text.trim()) continue
    const read = readLine(text)
    if (!isMine('reason' in read ? read.id : read.article.externalId, options.share)) continue
    if ('reason' in read) report.refused.push({ line: number, ...read })
    else batch.push({ line: number, article: read.article })
    if (batch.length >= batchSize) await flush()
  }
  await flush()
  return report
}

function isMine(id: string, share: Options['share']): boolean {
  if (!share) return true
  const sum = [...id].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 65_521, 0)
  return sum % share.of === share.at
}

async function importBatch(
  actor: Actor & { kind: 'system' },
  batch: { line: number; article: ImportedArticle }[],
  names: Names,
  { origin, fallback }: Options,
  report: ImportReport,
  db: Database,
) {
  const ids = batch.map((it) => it.article.externalId)
  const done = await db
    .select({ id: imports.externalId })
    .from(imports)
    .where(and(eq(imports.origin, origin), inArray(imports.externalId, ids)))
  const known = new Set(done.map((it) => it.id))
  const rest = batch.filter(({ article }) => {
    const first = !known.has(article.externalId)
    known.add(article.externalId)
    return first
  })
  report.known += batch.length - rest.length
  const worker = async () => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const reason = await importOne(actor, next.article, names, origin, fallback, db)
      if (reason) report.refused.push({ line: next.line, id: next.article.externalId, reason })
      else report.imported++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** Two articles of one title may choose the same address at the same moment: the later one chooses again. */
async function importOne(...all: Parameters<typeof publishOne>): Promise<string | null> {
  for (let tries = 1; ; tries++)
    try {
      const failure = await publishOne(...all)
      return failure && words(failure)
    } catch (error) {
      const { code, message } = (error as { cause?: { code?: string; message: string } }).cause ?? {}
      if (!code || !/^2[23]/.test(code)) throw error
      if (code !== taken || tries === mostTries) return `the database refused it: ${message}`
    }
}

/** PostgreSQL's code of a value that must be unique and stands there already. */
const taken = '23505'
/** More than can ever publish at the same moment. */
const mostTries = 20

/** Creates, publishes and remembers in one transaction: an import that is cut off leaves nothing half done. */
async function publishOne(
  actor: Actor & { kind: 'system' },
  article: ImportedArticle,
  names: Names,
  origin: string,
  fallback: Options['fallback'],
  db: Database,
): Promise<Failure | null> {
  const [sectionId, authorId, sourceId] = await Promise.all([
    names.section(article.section ?? fallback.section),
    names.author(article.author ?? fallback.author),
    names.source(article.source ?? fallback.source),
  ])
  const { title, sapo, url: sourceUrl, externalId } = article
  const body = { type: 'doc', content: article.paragraphs.map(paragraph) }
  const content = { title, sapo, sectionId, sourceId, sourceUrl, authorIds: [authorId], body }
  const done = await outcome(() =>
    db.transaction(async (tx) => {
      const { storyId, version } = accepted(await createStory(actor, content, tx))
      accepted(
        await publishStory(actor, { storyId, version, publishedAt: article.publishedAt ?? undefined }, tx),
      )
      await tx.insert(imports).values({ origin, externalId, storyId })
    }),
  )
  return done.ok ? null : done.failure
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

function accepted<T>(result: Outcome<T>): T {
  if (result.ok) return result.value
  throw new Refused(result.failure)
}

function words(failure: Failure): string {
  if (failure.kind === 'invalid') return failure.problems.map((it) => `${it.field}: ${it.message}`).join('; ')
  return failure.kind === 'conflict' ? 'changed meanwhile' : failure.message
}
