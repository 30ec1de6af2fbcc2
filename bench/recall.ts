import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { imports } from '@/db/schema/newsroom/imports'
import { search } from '@/portal/search/search'

type KnownItem = { qid: string; variant: string; query: string; relevant: string[] }
type Score = { variant: string; queries: number; recall: number; mrr: number; missed: string[] }

/**
 * Known-item searches over imported articles: recall@10 and MRR@10 per variant.
 * @param file JSON: `{ queries: [{ qid, variant, query, relevant }] }`, where `relevant` are the imported ids
 */
export async function scoreRecall(db: Database, file: string, origin: string): Promise<Score[]> {
  const given = JSON.parse(readFileSync(file, 'utf8')) as { queries: KnownItem[] } | KnownItem[]
  const queries = Array.isArray(given) ? given : given.queries
  const rows = await db.select().from(imports).where(eq(imports.origin, origin))
  const idOf = new Map(rows.map((row) => [row.externalId, row.storyId]))
  const variants = new Map<string, { found: number; reciprocal: number; n: number; missed: string[] }>()
  for (const { variant, query, relevant } of queries) {
    const wanted = relevant.map((id) => idOf.get(id))
    const results = await search(db, query, { page: 1 })
    const top = (results?.hits ?? []).slice(0, 10).map((hit) => hit.item.id)
    const ranks = wanted.map((id) => (id === undefined ? -1 : top.indexOf(id))).filter((rank) => rank >= 0)
    const sum = variants.get(variant) ?? { found: 0, reciprocal: 0, n: 0, missed: [] }
    sum.n++
    sum.found += ranks.length / wanted.length
    sum.reciprocal += ranks.length ? 1 / (Math.min(...ranks) + 1) : 0
    if (ranks.length < wanted.length) sum.missed.push(query)
    variants.set(variant, sum)
  }
  return [...variants].map(([variant, { found, reciprocal, n, missed }]) => ({
    variant,
    queries: n,
    recall: found / n,
    mrr: reciprocal / n,
    missed,
  }))
}
