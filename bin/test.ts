import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer, type TestServer } from '../db/testing/server'
import { ensureBrowser } from './checks/browser'
import { asOne, endAll, ofPlaywright, ofVitest, run, type Count } from './checks/steps'

/** The whole check. Every step runs, whatever the one before it said; the last line is the sum. */
const scratch = mkdtempSync(join(tmpdir(), 'congtin-check-'))
let server: TestServer | undefined
const total: Count = { passed: 0, failed: 0 }

async function step(name: string, work: () => Promise<Count>) {
  const started = Date.now()
  console.log(`\n▸ ${name}`)
  const { passed, failed } = await work()
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  total.passed += passed
  total.failed += failed
}

const whole =
  (...[command, ...args]: [string, ...string[]]) =>
  async () =>
    asOne(await run(command, args))

async function cleanUp() {
  await endAll()
  await server?.stop()
  rmSync(scratch, { recursive: true, force: true })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)))

try {
  await step('page script', whole('tsx', 'bin/assets.ts'))
  await step('types', async () => asOne((await run('next', ['typegen'])) && (await run('tsc', []))))
  await step('lint', whole('eslint', '.'))
  await step('format', whole('prettier', '--check', '--log-level=warn', '.'))
  await step('imports', whole('tsx', 'bin/checks/imports.ts'))
  await step('unused', whole('knip'))
  await step('migrations', whole('tsx', 'bin/checks/migrations.ts'))

  server = await startTestServer()
  const database = { DATABASE_URL: server.app, MIGRATE_DATABASE_URL: server.owner }
  await step('units and database', async () => {
    const report = join(scratch, 'vitest.json')
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return ofVitest(report, await run('vitest', args, database))
  })

  let built = false
  await step('build', async () => asOne((built = await run('tsx', ['bin/build.ts']))))
  await step('browser', async () => {
    if (!built || !(await ensureBrowser())) return asOne(false)
    const report = join(scratch, 'playwright.json')
    const env = { ...database, E2E_BUILT: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    return ofPlaywright(report, await run('playwright', ['test', '--reporter=list,json'], env))
  })
} finally {
  await cleanUp()
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed ? 1 : 0)
