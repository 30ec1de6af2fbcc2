import { existsSync } from 'node:fs'
import { backUp } from './archive/backup'
import { ownPlace } from './place/own-server'
import { stop } from './place/settings'

/** Database and media in one file, while the portal runs. Secrets of `.env` are not in it: keep them apart. */
const [file, ...rest] = process.argv.slice(2)
if (!file || rest.length > 0) stop('npm run backup -- FILE\nWrites database and media into FILE (.tar.gz).')
if (existsSync(file)) stop(`${file} is there already: another name, please.`)

const { dataDir, server } = await ownPlace()
const { rows, files } = await backUp(
  { ownerUrl: process.env.MIGRATE_DATABASE_URL || process.env.DATABASE_URL!, dataDir },
  file,
)
if (server?.began) await server.stop()
const all = Object.values(rows).reduce((sum, n) => sum + n, 0)
console.log(`${file}: ${all} rows of ${Object.keys(rows).length} tables, ${files} files`)
