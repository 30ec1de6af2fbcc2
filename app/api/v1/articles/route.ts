import { db } from '@/db/client'
import { env } from '@/env'
import { jsonAnswer, jsonProblem, preflight } from '@/app/machines/api'
import { parseArticleQuery, writeCursor, type ArticleQuery } from '@/app/machines/api-query'
import type { ListFilter } from '@/portal/listing'
import { authorFilter, sectionFilter, sourceFilter, topicFilter } from '@/portal/machines/channel'
import { readFull } from '@/portal/machines/full'
import { startOfVietnamDay } from '@/vietnamese/dates'

export const OPTIONS = preflight

/** Published articles, newest first, by key: a page's `next` begins behind its last article. */
export async function GET(request: Request) {
  const url = new URL(request.url)
  const parsed = parseArticleQuery(url.searchParams)
  if ('problems' in parsed) return jsonProblem(400, 'The query can not be read.', parsed.problems)
  const { query } = parsed
  const filter = await filterOf(query)
  if ('unknown' in filter) return jsonProblem(404, `There is no ${filter.unknown} of that slug.`)
  const found = await readFull(db(), env().SITE_URL, filter, query.limit + 1, query.after)
  const page = found.slice(0, query.limit)
  const last = page.at(-1)
  const next = found.length > page.length && last ? nextAddress(url, writeCursor(last)) : null
  const data = page.map((article) => Object.fromEntries(query.fields.map((field) => [field, article[field]])))
  return jsonAnswer(request, { data, next }, next ? { Link: `<${next}>; rel="next"` } : {})
}

function nextAddress(url: URL, after: string): string {
  const search = new URLSearchParams(url.searchParams)
  search.set('after', after)
  return `${env().SITE_URL}/api/v1/articles?${search}`
}

async function filterOf(query: ArticleQuery): Promise<ListFilter | { unknown: string }> {
  const named = {
    section: query.section === undefined ? {} : (await sectionFilter(db(), query.section))?.filter,
    topic: query.topic === undefined ? {} : (await topicFilter(db(), query.topic))?.filter,
    author: query.author === undefined ? {} : await authorFilter(db(), query.author),
    source: query.source === undefined ? {} : await sourceFilter(db(), query.source),
  }
  const unknown = Object.entries(named).find(([, filter]) => !filter)?.[0]
  if (unknown) return { unknown }
  return {
    ...Object.assign({}, ...Object.values(named)),
    ...(query.genre ? { genres: [query.genre] } : {}),
    ...(query.from ? { from: startOfVietnamDay(query.from) } : {}),
    ...(query.to ? { before: new Date(startOfVietnamDay(query.to).getTime() + 86_400_000) } : {}),
  }
}
