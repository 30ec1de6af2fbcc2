import { sql } from 'drizzle-orm'
import { generateArticles } from '../bench/generate/articles'
import { Prose, seeded } from '../bench/generate/prose'
import { connect } from '../db/client'
import { migrate } from '../db/migrate'
import { isEmpty, loadDemo } from '../demo/load'
import { refreshWords } from '../portal/search/vocabulary'
import { ownPlace } from './place/own-server'
import { stop } from './place/settings'

/**
 * `npm run generate -- articles 100000`: fills the database with so many articles that read like the demo's, for
 * measuring. An empty database is given the demo first. Not for a site that anybody reads.
 */
const [what, amount] = process.argv.slice(2)
const count = Number(amount)
if (what !== 'articles' || !Number.isInteger(count) || count < 1) stop('npm run generate -- articles NUMBER')

const { leave } = await ownPlace()
const url = process.env.DATABASE_URL!
const ownerUrl = process.env.MIGRATE_DATABASE_URL || url
await migrate(ownerUrl, url)
if (await isEmpty(url)) await loadDemo(url, console.log)
const db = connect(ownerUrl, { max: 1, name: 'congtin-generate', bulk: true })
const [before] = await db.execute<{ articles: string }>(sql`select count(*) articles from articles`)
const random = seeded(Number(before!.articles))
const began = Date.now()
await generateArticles(db, new Prose(await demoTexts(), random), random, count, (done) => {
  if ((done > 0 && done % 10_000 === 0) || done === count) console.log(`${done} articles, ${seconds()} s`)
})
await refreshWords(db)
console.log(`${count} articles in ${seconds()} s`)
await db.$client.end()
await leave()
process.exit(0)

function seconds() {
  return ((Date.now() - began) / 1000).toFixed(0)
}

async function demoTexts(): Promise<string[]> {
  const rows = await db.execute<{ text: string }>(
    sql`select title || '. ' || sapo || ' ' || text as text from articles where slug not like 'sinh-%' order by id limit 2000`,
  )
  if (rows.length === 0) stop('There is no article to learn from. Load the demo first: npm run demo')
  return rows.map((it) => it.text)
}
