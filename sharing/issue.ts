import { randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { codes } from '@/db/schema/sharing/codes'
import { alphabet } from './alphabet'

const length = 5

const draw = () => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

/** Gives an article or a channel its one own code; does nothing when it has one. */
export async function issueMainCode(
  tx: Transaction,
  target: { articleId: number } | { channelId: number },
): Promise<string> {
  const column =
    'articleId' in target ? eq(codes.articleId, target.articleId) : eq(codes.channelId, target.channelId)
  for (;;) {
    const [made] = await tx
      .insert(codes)
      .values({ ...target, main: true, code: draw() })
      .onConflictDoNothing()
      .returning({ code: codes.code })
    if (made) return made.code
    const [known] = await tx.select({ code: codes.code }).from(codes).where(and(codes.main, column))
    if (known) return known.code
  }
}

/** Inserts a code that was never used before. */
export async function issueCode(
  tx: Transaction,
  row: Omit<typeof codes.$inferInsert, 'code'>,
): Promise<string> {
  for (;;) {
    const [made] = await tx
      .insert(codes)
      .values({ ...row, code: draw() })
      .onConflictDoNothing({ target: codes.code })
      .returning({ code: codes.code })
    if (made) return made.code
  }
}
