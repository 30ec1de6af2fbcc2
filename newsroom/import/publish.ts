import type { Database, Transaction } from '@/db/client'
import { imports } from '@/db/schema/newsroom/imports'
import type { Actor } from '../actor'
import { outcome, Refused, type Failure, type Outcome } from '../outcome'
import { publishStory } from '../publication/publish'
import { createStory } from '../stories/write'
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

/** Whether all could be published. One that is refused, or wants an address that is just taken, undoes them all. */
export async function importTogether(
  actor: System,
  some: Named[],
  origin: string,
  db: Database,
): Promise<boolean> {
  try {
    const done = await outcome(() =>
      db.transaction(async (tx) => {
        const rows = []
        for (const it of some) rows.push(await publishOne(actor, it, origin, tx))
        await tx.insert(imports).values(rows)
      }),
    )
    return done.ok
  } catch (error) {
    if (!codeOf(error)) throw error
    return false
  }
}

/** Two articles of one title may choose the same address at the same moment: the later one chooses again. */
export async function importOne(
  actor: System,
  one: Named,
  origin: string,
  db: Database,
): Promise<string | null> {
  for (let tries = 1; ; tries++)
    try {
      const done = await outcome(() =>
        db.transaction(async (tx) => {
          await tx.insert(imports).values(await publishOne(actor, one, origin, tx))
        }),
      )
      return done.ok ? null : words(done.failure)
    } catch (error) {
      const code = codeOf(error)
      if (!code) throw error
      const inTheWay = code === taken || code.startsWith('40')
      if (!inTheWay || tries === mostTries)
        return `the database refused it: ${(error as { cause: Error }).cause.message}`
    }
}

/** PostgreSQL's code where it was the data that it refused, or another transaction in the way. */
const codeOf = (error: unknown) =>
  /^(2[23]|40)...$/.exec((error as { cause?: { code?: string } }).cause?.code ?? '')?.[0]

/** PostgreSQL's code of a value that must be unique and stands there already. */
const taken = '23505'
/** More than can ever publish at the same moment. */
const mostTries = 20

/** Creates and publishes. What remembers it goes into the same transaction: one that is cut off leaves nothing half done. */
async function publishOne(actor: System, one: Named, origin: string, tx: Transaction) {
  const { article, sectionId, authorId, sourceId } = one
  const { title, sapo, url: sourceUrl, externalId } = article
  const body = { type: 'doc', content: article.paragraphs.map(paragraph) }
  const content = { title, sapo, sectionId, sourceId, sourceUrl, authorIds: [authorId], body }
  const { storyId, version } = accepted(await createStory(actor, content, tx))
  accepted(await publishStory(actor, { storyId, version, publishedAt: article.publishedAt ?? undefined }, tx))
  return { origin, externalId, storyId }
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
