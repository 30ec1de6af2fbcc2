import type { Database, Transaction } from '@/db/client'
import { imports } from '@/db/schema/newsroom/imports'
import type { Actor } from '../actor'
import { outcome, Refused, type Failure, type Outcome } from '../outcome'
import { publishStories } from '../publication/publish'
import { createStories } from '../stories/write'
import type { ImportedArticle } from './article'

type System = Actor & { kind: 'system' }

/** An article whose section, author and source are known by number. */
export type Named = {
  line: number
  article: ImportedArticle
  sectionId: number
  authorId: number
  sourceId: number
}

export type Refusal = { line: number; id: string; reason: string }

/**
 * Publishes all in one transaction. Where something is refused, each half goes on by itself, until what can't be
 * published stands alone.
 * @returns what was refused
 */
export async function importAll(
  actor: System,
  all: Named[],
  origin: string,
  db: Database,
): Promise<Refusal[]> {
  const [first] = all
  const reason = await refusalOf(actor, all, origin, db)
  if (!first || reason === null) return []
  if (all.length === 1) return [{ line: first.line, id: first.article.externalId, reason }]
  const half = all.length / 2
  const before = await importAll(actor, all.slice(0, half), origin, db)
  return [...before, ...(await importAll(actor, all.slice(half), origin, db))]
}

/** Why none of them could be published; null when all are. */
async function refusalOf(actor: System, all: Named[], origin: string, db: Database): Promise<string | null> {
  for (let tries = 1; ; tries++)
    try {
      const done = await outcome(() => db.transaction((tx) => publishAll(actor, all, origin, tx)))
      return done.ok ? null : words(done.failure)
    } catch (error) {
      const code = codeOf(error)
      if (!code) throw error
      if (!isInTheWay(code) || tries === mostTries)
        return `the database refused it: ${(error as { cause: Error }).cause.message}`
    }
}

/** PostgreSQL's code where it was the data that it refused, or another transaction in the way. */
const codeOf = (error: unknown) =>
  /^(2[23]|40)...$/.exec((error as { cause?: { code?: string } }).cause?.code ?? '')?.[0]

/** An address that was just taken, or a lock that another waits for: it is free, or another is chosen, next time. */
const isInTheWay = (code: string) => code === '23505' || code.startsWith('40')
/** More than can ever publish at the same moment. */
const mostTries = 20

/** Creates and publishes. What remembers it goes into the same transaction: one that is cut off leaves nothing half done. */
async function publishAll(actor: System, all: Named[], origin: string, tx: Transaction): Promise<void> {
  const saved = accepted(await createStories(actor, all.map(contentOf), tx))
  const going = saved.map(({ storyId, version }, at) => ({
    storyId,
    version,
    publishedAt: all[at]!.article.publishedAt ?? undefined,
  }))
  accepted(await publishStories(actor, going, tx))
  const rows = saved.map(({ storyId }, at) => ({ origin, externalId: all[at]!.article.externalId, storyId }))
  await tx.insert(imports).values(rows)
}

function contentOf({ article, sectionId, authorId, sourceId }: Named) {
  const { title, sapo, url: sourceUrl } = article
  const body = { type: 'doc', content: article.paragraphs.map(paragraph) }
  return { title, sapo, sectionId, sourceId, sourceUrl, authorIds: [authorId], body }
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
