import { and, eq } from 'drizzle-orm'
import type { Database, Queryable } from '@/db/client'
import { savedFilters } from '@/db/schema/newsroom/staff'
import { words } from '../../fields'
import { invalid, outcome, type Outcome } from '../../outcome'
import type { StaffActor } from '../../staff/sessions'
import { countedTo, readFilter, writeFilter, type SavedFilter } from './filter'
import { countStories } from './page'

const most = 12
/** The actor's own filters, each with how many stories it finds, up to one more than `countedTo`. */
export async function readSavedFilters(actor: StaffActor, db: Queryable): Promise<SavedFilter[]> {
  const rows = await db
    .select({ id: savedFilters.id, name: savedFilters.name, query: savedFilters.query })
    .from(savedFilters)
    .where(eq(savedFilters.staffId, actor.id))
    .orderBy(savedFilters.id)
  return Promise.all(
    rows.map(async (row) => {
      const filter = readFilter(Object.fromEntries(new URLSearchParams(row.query)))
      return { ...row, count: await countStories(actor, filter, db, countedTo) }
    }),
  )
}

const name = words('Tên bộ lọc', 40, 'Đặt tên cho bộ lọc.')

/** Keeps a filter under a name; the same name again replaces it. */
export function saveFilter(
  actor: StaffActor,
  input: { name: string; query: string },
  db: Database,
): Promise<Outcome<{ id: number }>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const parsed = name.safeParse(input.name)
      if (!parsed.success) return invalid({ field: 'name', message: parsed.error.issues[0]!.message })
      const query = writeFilter(readFilter(Object.fromEntries(new URLSearchParams(input.query))))
      if (!query) invalid({ field: 'name', message: 'Chưa lọc gì để lưu.' })
      const mine = eq(savedFilters.staffId, actor.id)
      await tx.delete(savedFilters).where(and(mine, eq(savedFilters.name, parsed.data)))
      if ((await tx.$count(savedFilters, mine)) >= most)
        invalid({ field: 'name', message: `Đã có ${most} bộ lọc. Bỏ bớt một bộ lọc cũ.` })
      const [row] = await tx
        .insert(savedFilters)
        .values({ staffId: actor.id, name: parsed.data, query })
        .returning({ id: savedFilters.id })
      return { id: row!.id }
    }),
  )
}

/** Forgets one of the actor's own filters. */
export function dropFilter(actor: StaffActor, input: { id: number }, db: Database): Promise<Outcome<null>> {
  return outcome(async () => {
    await db
      .delete(savedFilters)
      .where(and(eq(savedFilters.id, input.id), eq(savedFilters.staffId, actor.id)))
    return null
  })
}
