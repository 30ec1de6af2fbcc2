import type { Database } from '@/db/client'
import type { Actor } from '../actor'
import { Refused, outcome, type Outcome } from '../outcome'
import type { Link } from './links'
import { inviteStaff } from './people'

const commandLine: Actor = { kind: 'system', id: 0, name: 'Dòng lệnh' }

/** Makes an administrator from the command line, where nobody is signed in yet. @returns the link to set a password */
export function createFirst(person: { email: string; name: string }, db: Database): Promise<Outcome<Link>> {
  return outcome(async () => {
    const input = { ...person, role: 'administrator' as const, sectionIds: [], authorId: null }
    const made = await inviteStaff(commandLine, input, db)
    if (!made.ok) throw new Refused(made.failure)
    return made.value.link!
  })
}
