import { connection } from 'next/server'
import { db } from '@/db/client'

/** The process answers and its database too. */
export async function GET() {
  await connection()
  try {
    await db().execute('select 1 from stories limit 1')
    return Response.json({ status: 'ok' })
  } catch {
    return Response.json({ status: 'no database' }, { status: 503 })
  }
}
