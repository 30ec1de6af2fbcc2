import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from './client'

test('no statement starts workers or a compiler', async () => {
  const [row] = await db().execute(
    sql`select current_setting('max_parallel_workers_per_gather') workers, current_setting('jit') jit`,
  )
  expect(row).toEqual({ workers: '0', jit: 'off' })
})
