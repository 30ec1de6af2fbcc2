import { and, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { staff } from '@/db/schema/newsroom/staff'
import type { Actor } from '../actor'
import { record } from '../record'

type System = Actor & { kind: 'system' }

const email = 'nhap-bai@cong-tin.invalid'

/** Who the stories of an import belong to: an account that nobody can sign in with. */
export async function importAccount(db: Database): Promise<System> {
  await db
    .insert(staff)
    .values({ email, name: 'Nhập bài', role: 'reporter', active: false })
    .onConflictDoNothing()
  const [row] = await db.select({ id: staff.id, name: staff.name }).from(staff).where(eq(staff.email, email))
  return { kind: 'system', ...row! }
}

/** Notes what an import brought. A server that runs meanwhile sees by it that its lists are old. */
export async function recordImport(
  actor: System,
  origin: string,
  imported: number,
  db: Database,
): Promise<void> {
  await db.transaction((tx) => record(tx, actor, 'import', 'site', origin, { imported }))
}

/** Whether an import ended since then. */
export async function importedSince(db: Database, since: Date): Promise<boolean> {
  const where = and(gt(events.at, since), eq(events.verb, 'import'))
  const rows = await db
    .select({ one: sql`1` })
    .from(events)
    .where(where)
    .limit(1)
  return rows.length > 0
}
