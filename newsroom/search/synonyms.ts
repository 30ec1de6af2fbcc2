import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { synonyms } from '@/db/schema/portal/search'
import { foldedWords } from '@/vietnamese/search'
import { nothing, type Change } from '../change'
import { directoryVerb, type Done } from '../directory/verb'
import { requireVersion } from '../directory/version'
import { idShape, rowShape, words } from '../fields'
import { invalid, missing } from '../outcome'
import { record } from '../record'

/** Results are kept with the lists. */
export const resultsChanged: Change = { ...nothing, lists: true }

export type SynonymRow = typeof synonyms.$inferSelect

/** Every group, the newest first. */
export async function listSynonyms(db: Queryable): Promise<SynonymRow[]> {
  const rows = await db.select().from(synonyms).orderBy(synonyms.id)
  return rows.reverse()
}

export async function readSynonymRow(db: Queryable, id: number): Promise<SynonymRow | null> {
  const [row] = await db.select().from(synonyms).where(eq(synonyms.id, id))
  return row ?? null
}

const few = 'Ghi ít nhất hai cách gọi, mỗi dòng một cách.'
const shape = z.strictObject({
  ...rowShape,
  terms: z
    .array(words('Một cách gọi', 60, few), { error: few })
    .max(12, { error: 'Một nhóm có nhiều nhất 12 cách gọi.' }),
})

/** Keeps terms that mean the same: who searches for one of them finds all. */
export const saveSynonyms = directoryVerb('publisher', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version } = given
  if (id !== null) {
    await lock(tx, id)
    await requireVersion(tx, 'synonym', id, version)
  }
  const terms = [...new Map(given.terms.map((it) => [foldedWords(it), it])).values()]
  if (terms.length < 2) invalid({ field: 'terms', message: few })
  const unread = terms.find((it) => foldedWords(it) === '')
  if (unread !== undefined) invalid({ field: 'terms', message: `“${unread}” không có chữ nào để tìm.` })
  await requireAlone(tx, id, terms)
  const [saved] =
    id === null
      ? await tx.insert(synonyms).values({ terms }).returning({ id: synonyms.id })
      : await tx.update(synonyms).set({ terms }).where(eq(synonyms.id, id)).returning({ id: synonyms.id })
  await record(tx, actor, id === null ? 'create' : 'update', 'synonym', saved!.id, { terms })
  return { id: saved!.id, change: resultsChanged }
})

/** Forgets a group. */
export const removeSynonyms = directoryVerb(
  'publisher',
  idShape,
  async (tx, actor, { id }): Promise<Done> => {
    const { terms } = await lock(tx, id)
    await tx.delete(synonyms).where(eq(synonyms.id, id))
    await record(tx, actor, 'delete', 'synonym', id, { terms })
    return { id, change: resultsChanged }
  },
)

/** A term stands in one group: the first one found would hide the other. */
async function requireAlone(tx: Transaction, id: number | null, terms: string[]) {
  const others = (await tx.select().from(synonyms)).filter((it) => it.id !== id)
  const known = new Set(others.flatMap((it) => it.terms.map(foldedWords)))
  const twice = terms.find((it) => known.has(foldedWords(it)))
  if (twice !== undefined)
    invalid({ field: 'terms', message: `“${twice}” đã có trong một nhóm khác. Thêm vào nhóm đó.` })
}

async function lock(tx: Transaction, id: number): Promise<SynonymRow> {
  const [row] = await tx.select().from(synonyms).where(eq(synonyms.id, id)).for('update')
  return row ?? missing('Nhóm từ này không còn nữa.')
}
