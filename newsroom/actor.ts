/** In ascending order of rights: each role includes those before it. */
export const roles = ['reporter', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Who acts. A person is reloaded from the database for every request; the system is the clock, an import, the seed. */
export type Actor =
  | {
      kind: 'staff'
      id: number
      name: string
      role: Role
      /** Null: every section. */ sectionIds: number[] | null
    }
  | { kind: 'system'; id: number; name: string }

/** Whether the actor has the role or one above it. */
export function atLeast(actor: Actor, role: Role): boolean {
  return actor.kind === 'system' || roles.indexOf(actor.role) >= roles.indexOf(role)
}

/** Whether the section is given to the actor. A story without a section yet is open to all. */
export function inSection(actor: Actor, sectionId: number | null): boolean {
  return (
    actor.kind === 'system' ||
    actor.sectionIds === null ||
    sectionId === null ||
    actor.sectionIds.includes(sectionId)
  )
}
