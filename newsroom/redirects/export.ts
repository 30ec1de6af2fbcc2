import { z } from 'zod'
import { directoryVerb } from '../directory/verb'
import { writeCsv } from './csv'
import { listRedirects } from './redirects'

const most = 500_000

/** Every old address with where it leads, as CSV that the import reads back. */
export const exportRedirects = directoryVerb('administrator', z.strictObject({}), async (tx) => {
  const rows = await listRedirects(tx, { words: '', limit: most, offset: 0 })
  const lines = rows.filter((it) => it.target).map((it) => [it.path, it.target, it.origin])
  return writeCsv([['Địa chỉ cũ', 'Địa chỉ mới', 'Từ đâu'], ...lines])
})
