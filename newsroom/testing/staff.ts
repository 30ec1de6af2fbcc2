import type { Queryable } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { unique } from '@/db/testing/rows'
import type { Actor, Role } from '../actor'

/** A person of the newsroom. `sectionIds`: what they may touch, null for everything. */
export async function makeStaff(
  db: Queryable,
  role: Role,
  sectionIds: number[] | null = null,
): Promise<Extract<Actor, { kind: 'staff' }>> {
  const email = `${unique(role)}@haiphong.example`
  const [row] = await db
    .insert(staff)
    .values({ email, name: `Người ${email}`, role })
    .returning({ id: staff.id, name: staff.name })
  return { kind: 'staff', role, sectionIds, ...row! }
}

/** The system under the account of a new administrator: what the import and the seed act as. */
export async function makeSystem(db: Queryable): Promise<Actor> {
  const { id, name } = await makeStaff(db, 'administrator')
  return { kind: 'system', id, name }
}
