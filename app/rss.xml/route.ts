import { connection } from 'next/server'
import { feedAnswer } from '../machines/feed-routes'

export async function GET(request: Request) {
  await connection()
  return feedAnswer(request, 'rss')
}
