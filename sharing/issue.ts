import { randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { codes } from '@/db/schema/sharing/codes'
import { alphabet } from './alphabet'

const length = 5

/** Gives an article or a channel its one own code; does nothing when it has one. */
export async function issueMainCode(
  tx: Transaction,
  target: { articleId: number } | { channelId: number },
): Promise<string> {
  const column =
    'articleId' in target ? eq(codes.articleId, target.articleId) : eq(codes.channelId, target.channelId)
  const [known] = await tx.select({ code: codes.code }).from(codes).where(and(codes.main, column))
  return known?.code ?? issueCode(tx, { ...target, main: true })
}

/** Inserts a code that was never used before. */
export async function issueCode(
  tx: Transaction,
  row: Omit<typeof codes.$inferInsert, 'code'>,
): Promise<string> {
  for (;;) {
    const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
    const [made] = await tx
      .insert(codes)
      .values({ ...row, code })
      .onConflictDoNothing({ target: codes.code })
      .returning({ code: codes.code })
    if (made) return made.code
  }
}
