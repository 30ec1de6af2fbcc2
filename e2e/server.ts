import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { dropDatabase, makeMigrated, onDatabase, startTestServer } from '../db/testing/server'
import { folder, port, tellDatabases } from './place'
import { startPortal } from './portal'
import { seed } from './seed'

/**
 * The one server of all specs: a database of its own with the demo in it, what is built, on a free port.
 * Playwright starts and ends it; `E2E_BUILT=1` says that the build is fresh.
 */
if (process.env.E2E_BUILT !== '1') {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
const server = await startTestServer()
const name = await makeMigrated(server)
const [app, owner] = [onDatabase(server.app, name), onDatabase(server.owner, name)]
const dataDir = join(folder, 'data')
await seed(app, dataDir)
const portal = await startPortal({ databaseUrl: app, dataDir, port })
tellDatabases({ app, owner })

let ending = false
async function end() {
  if (ending) return
  ending = true
  const errors = portal
    .log()
    .split('\n')
    .filter((line) => /"level":[56]0/.test(line))
  if (errors.length > 0) console.log(`What went wrong in the portal meanwhile:\n${errors.join('\n')}`)
  await portal.stop()
  await dropDatabase(server.owner, name)
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}
process.on('SIGTERM', () => void end())
process.on('SIGINT', () => void end())
