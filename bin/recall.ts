import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { scoreRecall } from '../bench/recall'
import { report } from '../bench/table'
import { connect } from '../db/client'
import { ownPlace } from './place/own-server'
import { stop } from './place/settings'

/**
 * `npm run recall -- FILE [--origin NAME]`: how many of the articles that known-item searches must find are among
 * the first ten, by kind of search. FILE: `{ queries: [{ qid, variant, query, relevant: [id] }] }`, where the ids are
 * those of an import made before.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { origin: { type: 'string', default: 'ndjson' } },
})
const [file] = positionals
if (!file || !existsSync(file)) stop('npm run recall -- FILE [--origin NAME]')

const { leave } = await ownPlace()
const db = connect(process.env.DATABASE_URL!, { max: 2, name: 'congtin-recall' })
const scores = await scoreRecall(db, file, values.origin)
report(
  'recall',
  scores.map(({ variant, queries, recall, mrr }) => ({
    variant,
    queries,
    'recall@10': recall.toFixed(3),
    'MRR@10': mrr.toFixed(3),
  })),
)
for (const { variant, missed } of scores)
  for (const query of missed) console.log(`missed, ${variant}: ${query}`)
await db.$client.end()
await leave()
process.exit(0)
