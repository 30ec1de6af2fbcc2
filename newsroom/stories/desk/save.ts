import type { Database } from '@/db/client'
import type { Actor } from '../../actor'
import type { Outcome } from '../../outcome'
import type { Facts } from '../checking/finding'
import { requireContent } from '../content'
import { readFacts } from '../facts'
import { createStory, saveStory, type Saved } from '../write'

/** What a save answers the editor: the new version, and what the database knows of the text now. */
export type DeskSaved = Saved & { facts: Facts }

/** Saves what an editor holds; without a story it begins one. Never changes a status. */
export async function saveDesk(
  actor: Actor,
  input: { storyId: number | null; key?: string; version: number; content: unknown },
  db: Database,
): Promise<Outcome<DeskSaved>> {
  const { storyId, key, version, content } = input
  const done =
    storyId === null
      ? await createStory(actor, asContent(content), db, key)
      : await saveStory(actor, { storyId, version, content }, db)
  if (!done.ok) return done
  const facts = await readFacts(db, done.value.storyId, requireContent(content))
  return { ok: true, value: { ...done.value, facts } }
}

/** `createStory` checks every field of it. */
const asContent = (content: unknown) => (typeof content === 'object' && content !== null ? content : {})
