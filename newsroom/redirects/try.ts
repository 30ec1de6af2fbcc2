import { z } from 'zod'
import { eq } from 'drizzle-orm'
import { redirects } from '@/db/schema/portal/site'
import { followPattern, readPattern } from '@/portal/old/pattern'
import { readRedirect } from '@/portal/old/redirects'
import { directoryVerb } from '../directory/verb'
import { words } from '../fields'
import { deadAddresses } from '../stories/addresses'
import { readOld } from './address'

/** What a reader of an old address gets: `by` is the row that knows it. */
export type Tried = {
  address: string
  kind: 'leads' | 'lives' | 'missing'
  target: string | null
  by: string | null
}

const shape = z.strictObject({ address: words('Địa chỉ', 2000, 'Ghi một địa chỉ để thử.') })

/** Says where an address leads, as the portal would answer it now. */
export const tryAddress = directoryVerb('administrator', shape, async (tx, _, given): Promise<Tried> => {
  const old = readOld(given.address)
  const address = 'wrong' in old ? given.address : old.address
  const nowhere = { address, kind: 'missing', target: null, by: null } as const
  if ('wrong' in old) return nowhere
  const [exact] = await tx.select().from(redirects).where(eq(redirects.path, address))
  if (!exact && !(await deadAddresses(tx, [address])).has(address)) return { ...nowhere, kind: 'lives' }
  const target = await readRedirect(tx, address)
  if (target === null) return nowhere
  return { address, kind: 'leads', target, by: exact ? exact.path : await patternOf() }

  async function patternOf() {
    const rows = await tx.select().from(redirects).where(eq(redirects.pattern, true)).orderBy(redirects.id)
    const fits = (path: string) => {
      const pattern = readPattern(path)
      return pattern !== null && followPattern(pattern, '', address) !== null
    }
    return rows.find((it) => fits(it.path))?.path ?? null
  }
})
