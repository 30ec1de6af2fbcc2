import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { db } from '../client'
import { copyDatabase, dropDatabase, onDatabase } from './server'

/** Before each test file: a database of its own, which `db()` opens as the application's role, and a data folder. */
const { owner, app, template } = inject('tests')
const name = await copyDatabase(owner, template)
process.env.DATABASE_URL = onDatabase(app, name)
process.env.MIGRATE_DATABASE_URL = onDatabase(owner, name)
const folder = mkdtempSync(join(tmpdir(), 'congtin-data-'))
process.env.DATA_DIR = folder

afterAll(async () => {
  await db().$client.end()
  await dropDatabase(owner, name)
  rmSync(folder, { recursive: true, force: true })
})
