import { randomInt } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
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

/** The same for several articles, at least one. */
export async function issueMainCodes(tx: Transaction, articleIds: number[]): Promise<void> {
  for (let missing = articleIds; missing.length > 0;) {
    const rows = missing.map((articleId) => ({ articleId, main: true, code: draw() }))
    await tx.insert(codes).values(rows).onConflictDoNothing()
    const known = await tx
      .select({ articleId: codes.articleId })
      .from(codes)
      .where(and(codes.main, inArray(codes.articleId, missing)))
    missing = missing.filter((id) => !known.some((it) => it.articleId === id))
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
