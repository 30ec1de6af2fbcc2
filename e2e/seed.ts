import { loadDemo } from '../demo/load'

/** What stands in the specs' database: the demo. */
export async function seed(databaseUrl: string, dataDir: string): Promise<void> {
  process.env.SITE_URL ??= 'http://127.0.0.1'
  process.env.AUTH_SECRET ??= 'for the specs alone, for the specs alone'
  process.env.DATABASE_URL = databaseUrl
  process.env.DATA_DIR = dataDir
  await loadDemo(databaseUrl, console.log)
}
