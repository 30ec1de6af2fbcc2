import type { Database } from '@/db/client'
import type { Actor, Role } from '@/newsroom/actor'
import { inviteStaff } from '@/newsroom/staff/people'
import { demoAccounts, demoPassword } from '../accounts'
import type { Names } from './directory'
import { must } from './must'

export type People = Record<Role, Extract<Actor, { kind: 'staff' }>>

const installer: Actor = { kind: 'system', id: 0, name: 'Bản trình diễn' }

/** One account for each role. */
export async function loadStaff(db: Database, names: Names): Promise<People> {
  const people: Partial<People> = {}
  for (const { email, name, role, author } of demoAccounts) {
    const authorId = author ? (names.authors.get(author) ?? null) : null
    const input = { email, name, role, authorId, sectionIds: [], password: demoPassword }
    const { id } = must(await inviteStaff(installer, input, db))
    people[role] = { kind: 'staff', id, name, role, sectionIds: null }
  }
  return people as People
}
