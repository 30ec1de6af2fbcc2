import { migrate } from '../db/migrate'
import { demoAccounts, demoPassword } from '../demo/accounts'
import { isEmpty, loadDemo } from '../demo/load'
import { ownPlace } from './place/own-server'
import { buildAll, isBuilt, isTaken, serve } from './place/serving'
import { stop } from './place/settings'

/** The whole portal with the demo's content, on one command. */
const port = Number(process.env.PORT || 3000)
if (await isTaken(port, process.env.HOST || '127.0.0.1'))
  stop(`Port ${port} is taken. Another one: PORT=3001 npm run demo`)

say('Database: starting')
const { dataDir, server } = await ownPlace()
let code = 1
try {
  const url = process.env.DATABASE_URL!
  say('Database: bringing its tables up to date')
  await migrate(process.env.MIGRATE_DATABASE_URL || url, url)
  if (await isEmpty(url)) await loadDemo(url, (words) => say(`Demo content: ${words}`))
  else say('Demo content: there already, left as it is')
  if (!isBuilt()) {
    say('Application: building, about a minute')
    if (!(await buildAll())) stop('The application could not be built.')
  }
  say('Application: starting')
  code = await serve(welcome)
} finally {
  await server?.stop()
}
process.exit(code)

function welcome() {
  const accounts = demoAccounts.map((it) => `  ${it.email.padEnd(26)} ${it.role}`)
  console.log(`
  ${process.env.SITE_URL}             readers
  ${process.env.SITE_URL}/admin       newsroom, password ${demoPassword}
${accounts.join('\n')}

  Everything is kept in ${dataDir}. Ctrl+C stops it.
`)
}

function say(words: string) {
  console.log(`▸ ${words}`)
}
