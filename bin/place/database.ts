import { connect } from '../../db/client'

/** A server that only rests: what is published stays readable until it is back. */
const resting = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'CONNECT_TIMEOUT', '57P01', '57P03', '53300']
const noTable = '42P01'

/** What is wrong with DATABASE_URL, in one line that names it; null where nothing is, or the server only rests. */
export async function databaseProblem(url: string): Promise<string | null> {
  const db = connect(url, { max: 1, name: 'congtin-start' })
  try {
    await db.execute('select 1 from stories limit 1')
    return null
  } catch (error) {
    const cause = ((error as Error).cause ?? error) as Error & { code?: string }
    if (resting.includes(cause.code ?? '')) return null
    if (cause.code === noTable) return 'The database of DATABASE_URL has no tables yet: npm run migrate'
    return `DATABASE_URL leads to no database of ours: ${cause.message}`
  } finally {
    await db.$client.end({ timeout: 1 })
  }
}
