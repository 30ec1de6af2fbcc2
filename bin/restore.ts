import { CannotRestore, restore } from './archive/restore'
import { ownPlace } from './place/own-server'
import { stop } from './place/settings'

/** Makes an empty place the portal that a backup was taken of. */
const [file, ...rest] = process.argv.slice(2)
if (!file || rest.length > 0)
  stop('npm run restore -- FILE\nRestores a backup into an empty database and an empty DATA_DIR.')

const { dataDir, server } = await ownPlace()
const databaseUrl = process.env.DATABASE_URL!
const ownerUrl = process.env.MIGRATE_DATABASE_URL || databaseUrl
const { rows, files } = await restore(file, { databaseUrl, ownerUrl, dataDir }).catch(
  async (error: unknown) => {
    if (server?.began) await server.stop()
    if (error instanceof CannotRestore) stop(error.message)
    throw error
  },
)
if (server?.began) await server.stop()
const all = Object.values(rows).reduce((sum, n) => sum + n, 0)
console.log(`Restored ${all} rows of ${Object.keys(rows).length} tables and ${files} files.`)
