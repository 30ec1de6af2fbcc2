import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { migrate } from '../db/migrate'
import { isEmpty, loadDemo } from '../demo/load'
import { buildAssets } from './assets'
import { ownPlace } from './place/own-server'
import { untilEnded } from './place/serving'
import { root } from './place/settings'

/** For those who write it: the demo's database under Next's development server. */
const { server } = await ownPlace()
let code = 1
try {
  const url = process.env.DATABASE_URL!
  await migrate(process.env.MIGRATE_DATABASE_URL || url, url)
  if (await isEmpty(url)) await loadDemo(url, console.log)
  await buildAssets()
  const args = ['dev', '--port', process.env.PORT!, '--hostname', process.env.HOST!]
  const next = spawn(join(root, 'node_modules/.bin/next'), args, { cwd: root, stdio: 'inherit' })
  code = await untilEnded(next)
} finally {
  await server?.stop()
}
process.exit(code)
