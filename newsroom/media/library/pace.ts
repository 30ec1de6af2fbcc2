import type { Queryable } from '@/db/client'
import { countUse } from '@/db/rate-limits'
import type { Actor } from '../../actor'

/** Files of one person in an hour: far above a day's photographs, below what fills a disk unnoticed. */
const most = 1000

/** Counts one more upload of the actor. */
export const mayUploadMore = async (actor: Actor, db: Queryable): Promise<boolean> =>
  (await countUse(db, `upload:${actor.id}`, 3600)).points <= most
