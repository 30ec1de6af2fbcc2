import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer, type TestServer } from '../db/testing/server'
import { ensureBrowser } from './checks/browser'
import { asOne, endAll, keeping, ofPlaywright, ofVitest, run, type Count, type Run } from './checks/steps'

/** The whole check. Every step runs, whatever the one before it said; the last line is the sum. */
const scratch = mkdtempSync(join(tmpdir(), 'congtin-check-'))
let server: TestServer | undefined
const total = { passed: 0, failed: 0, names: [] as string[] }

/** A step that shows itself while it runs. */
async function step(name: string, work: (run: Run) => Promise<Count>) {
  console.log(`\n▸ ${name}`)
  count(name, await timed(() => work(run)))
}

/** Steps that need one core each, one after another; two such lanes run beside each other. */
async function lane(...steps: [name: string, work: (run: Run) => Promise<Count>][]) {
  for (const [name, work] of steps) {
    const kept = keeping()
    const result = await timed(() => work(kept.run))
    console.log(`\n▸ ${name}\n${kept.said().trimEnd()}`)
    count(name, result)
  }
}

async function timed(work: () => Promise<Count>) {
  const started = Date.now()
  return { ...(await work()), seconds: (Date.now() - started) / 1000 }
}

function count(name: string, { passed, failed, names = [], seconds }: Count & { seconds: number }) {
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`)
  total.passed += passed
  total.failed += failed
  if (failed) total.names.push(...(names.length > 0 ? names : [name]))
}

const whole =
  (...[command, ...args]: [string, ...string[]]) =>
  async (run: Run) =>
    asOne(await run(command, args))

async function cleanUp() {
  await endAll()
  await server?.stop()
  rmSync(scratch, { recursive: true, force: true })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)))

try {
  let built = false
  await step('page script', whole('tsx', 'bin/assets.ts'))
  await step('types of the routes', whole('next', 'typegen'))
  await Promise.all([
    lane(['types', whole('node', 'node_modules/typescript7/bin/tsc')], ['lint', whole('eslint', '.')]),
    lane(
      ['format', whole('prettier', '--check', '--log-level=warn', '.')],
      ['unused', whole('knip')],
      ['imports', whole('tsx', 'bin/checks/imports.ts')],
      ['migrations', whole('tsx', 'bin/checks/migrations.ts')],
      ['build', async (run) => asOne((built = await run('tsx', ['bin/build.ts'])))],
    ),
  ])

  server = await startTestServer()
  const database = { DATABASE_URL: server.app, MIGRATE_DATABASE_URL: server.owner }
  await step('units and database', async () => {
    const report = join(scratch, 'vitest.json')
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return ofVitest(report, await run('vitest', args, database))
  })

  await step('browser', async () => {
    if (!built || !(await ensureBrowser())) return asOne(false)
    const report = join(scratch, 'playwright.json')
    const env = { ...database, E2E_BUILT: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    return ofPlaywright(report, await run('playwright', ['test', '--reporter=list,json'], env))
  })
} finally {
  await cleanUp()
}
if (total.failed) console.log(`\nFailed:\n${total.names.map((it) => `  ${it}`).join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed ? 1 : 0)
