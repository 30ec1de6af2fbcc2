import { connect } from '../db/client'
import { published } from '../newsroom/testing/stories'

/** What stands in the specs' database. */
export async function seed(databaseUrl: string, _dataDir: string): Promise<void> {
  process.env.SITE_URL ??= 'http://127.0.0.1'
  process.env.AUTH_SECRET ??= 'for the specs alone, for the specs alone'
  process.env.DATABASE_URL ??= databaseUrl
  const db = connect(databaseUrl)
  await published(db, {
    slug: 'hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022',
  })
  for (let n = 0; n < 30; n++) await published(db)
  await db.$client.end()
}
