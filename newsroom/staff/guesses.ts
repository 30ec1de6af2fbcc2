import { setTimeout as pause } from 'node:timers/promises'
import { countUse, forgetUses, forgiveUse } from '@/db/rate-limits'
import type { Database } from '@/db/client'
import { invalid } from '../outcome'
import { digest } from './secret'

const windowSeconds = 15 * 60
/** Tries within a window. From the first number on each answer comes later, above the second there is none. */
const limits = { account: { slow: 4, block: 10 }, address: { slow: 20, block: 60 } }
const mostSeconds = 4

export type Guess = { account: string; address: string }

/**
 * Counts a try for the account and for the client's address, waits when there were many, refuses when there were
 * too many. Accounts that don't exist are counted just the same.
 * @throws Refused invalid
 */
export async function allowGuess(
  db: Database,
  { email, address, field }: { email: string; address: string; field: string },
): Promise<Guess> {
  const guess: Guess = {
    account: `sign-in:account:${digest(email.toLowerCase())}`,
    address: `sign-in:address:${digest(address)}`,
  }
  const account = await countUse(db, guess.account, windowSeconds)
  const place = await countUse(db, guess.address, windowSeconds)
  const blocked = [
    ...(account.points > limits.account.block ? [account] : []),
    ...(place.points > limits.address.block ? [place] : []),
  ]
  if (blocked.length > 0) {
    const until = Math.max(...blocked.map((it) => it.resetsAt.getTime()))
    const minutes = Math.max(1, Math.ceil((until - Date.now()) / 60_000))
    invalid({
      field,
      message: `Đăng nhập sai quá nhiều lần. Chờ ${minutes} phút rồi thử lại, hoặc nhờ quản trị đặt lại mật khẩu.`,
    })
  }
  const late = Math.max(account.points - limits.account.slow, place.points - limits.address.slow, 0)
  if (late > 0) await pause(Math.min(mostSeconds, 0.25 * 2 ** late) * 1000)
  return guess
}

/** The password was right. */
export async function clearGuesses(db: Database, guess: Guess): Promise<void> {
  await forgetUses(db, guess.account)
  await forgiveUse(db, guess.address)
}
