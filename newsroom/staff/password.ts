import { hash, verify } from '@node-rs/argon2'
import type { Problem } from '../outcome'

/** argon2id is the package's own choice of algorithm. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const least = 10
const most = 200

/** Of no password that anybody knows: checked where there is no account, so that the answer takes as long. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$c29uZ2NhbXNvbmdjYW0$0000000000000000000000000000000000000000000'

/** argon2id in its text form. Keyboards write the same letter in two ways, so it is taken in NFC. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost)

/** Whether it is the password. Takes the same time when there is none (`kept` is null). */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const right = await verify(kept ?? nobodys, password.normalize('NFC')).catch(() => false)
  return right && kept !== null
}

/** What is wrong with a new password. */
export function passwordProblem(field: string, password: string): Problem | null {
  if (password.length < least) return { field, message: `Mật khẩu cần ít nhất ${least} ký tự.` }
  if (password.length > most) return { field, message: `Mật khẩu dài quá ${most} ký tự.` }
  if (new Set(password).size < 4) return { field, message: 'Mật khẩu này quá dễ đoán.' }
  return null
}
