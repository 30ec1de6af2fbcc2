import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { imports } from '@/db/schema/newsroom/imports'
import type { Actor } from '../actor'
import { readLine, type ImportedArticle } from './article'
import { Names } from './names'
import { importAll, type Named, type Refusal } from './publish'

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

type System = Actor & { kind: 'system' }

/** While one transaction is written, the next is made ready. */
const atOnce = 2
const batchSize = 200
/** Articles in one transaction, as long as none of them is refused. */
const together = 20

/** Publishes every line through the verbs that staff use. Lines imported before are passed over. */
export async function importArticles(
  actor: System,
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
  actor: System,
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
    while (rest.length > 0) {
      const some = await Promise.all(rest.splice(0, together).map((it) => named(it, names, fallback)))
      const refused = await importAll(actor, some, origin, db)
      report.refused.push(...refused)
      report.imported += some.length - refused.length
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

async function named(
  { line, article }: { line: number; article: ImportedArticle },
  names: Names,
  fallback: Options['fallback'],
): Promise<Named> {
  const [sectionId, authorId, sourceId] = await Promise.all([
    names.section(article.section ?? fallback.section),
    names.author(article.author ?? fallback.author),
    names.source(article.source ?? fallback.source),
  ])
  return { line, article, sectionId, authorId, sourceId }
}
