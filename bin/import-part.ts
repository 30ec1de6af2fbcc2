import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { connect } from '../db/client'
import { importAccount } from '../newsroom/import/account'
import { importArticles, type ImportReport } from '../newsroom/import/import'
import type { Refusal } from '../newsroom/import/publish'

/** What a part tells the command: its sums so far, and what was refused since it told last. */
export type Told = { imported: number; known: number; refused: Refusal[] }

/** One share of `npm run import`, in a process of its own. */
const [file = '', origin = '', of, at] = process.argv.slice(2)
const db = connect(process.env.DATABASE_URL!, { max: 4, name: 'congtin-import', bulk: true })
const fallback = { section: 'Tin tức', author: 'Tòa soạn', source: 'Nguồn khác' }
let told = 0

const onProgress = ({ imported, known, refused }: ImportReport) => {
  process.send?.({ imported, known, refused: refused.slice(told) } satisfies Told)
  told = refused.length
}
const options = { origin, fallback, share: { of: Number(of), at: Number(at) }, onProgress }
await importArticles(await importAccount(db), lines(), options, db)
await db.$client.end()
process.disconnect?.()

async function* lines(): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  yield* createInterface({ input, crlfDelay: Infinity })
}
