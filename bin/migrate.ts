import { migrate } from '../db/migrate'
import { requireSettings, stop } from './place/settings'

/** Brings the database of DATABASE_URL up to date, as MIGRATE_DATABASE_URL where the owner is another role. */
const { DATABASE_URL, MIGRATE_DATABASE_URL } = requireSettings()
try {
  await migrate(MIGRATE_DATABASE_URL ?? DATABASE_URL, DATABASE_URL)
  console.log('The database is up to date.')
} catch (error) {
  const { message, cause } = error as Error
  const named = MIGRATE_DATABASE_URL ? 'MIGRATE_DATABASE_URL' : 'DATABASE_URL'
  stop(
    `The database of ${named} could not be brought up to date: ${(cause as Error | undefined)?.message ?? message}`,
  )
}
