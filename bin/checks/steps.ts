import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join, relative } from 'node:path'

/** `names`: what failed, as far as the report says. */
export type Count = { passed: number; failed: number; names?: string[] }

const root = join(import.meta.dirname, '../..')
const running = new Set<ChildProcess>()

/** Runs a command of the project or of its packages. @returns whether it ended well */
export type Run = (command: string, args: string[], env?: Record<string, string>) => Promise<boolean>

/** Shows what the command says while it says it. */
export const run: Run = (command, args, env) => start('inherit', () => {}, command, args, env)

/** Keeps what commands say, so that steps beside each other don't talk over each other. */
export function keeping(): { run: Run; said: () => string } {
  const said: Buffer[] = []
  return {
    run: (command, args, env) => start('pipe', (words) => said.push(words), command, args, env),
    said: () => Buffer.concat(said).toString(),
  }
}

function start(
  output: 'inherit' | 'pipe',
  hear: (words: Buffer) => void,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env, PATH: path },
    })
    running.add(child)
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('error', (error) => {
      hear(Buffer.from(`${command}: ${error.message}\n`))
      if (output === 'inherit') console.error(`${command}: ${error.message}`)
      running.delete(child)
      done(false)
    })
    child.once('close', (code) => {
      running.delete(child)
      done(code === 0)
    })
  })
}

/** Asks what runs to end, and waits until it has. */
export async function endAll(): Promise<void> {
  const ends = [...running].map((child) => new Promise((done) => child.once('exit', done)))
  for (const child of running) child.kill('SIGTERM')
  await Promise.all(ends)
}

/** One check that passes or fails as a whole. */
export const asOne = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** Counts of vitest's report; a run that broke off before or beside its tests is a failure too. */
export function ofVitest(file: string, ok: boolean): Count {
  if (!existsSync(file)) return asOne(false)
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'))
  const names = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((it) => it.status === 'failed').map((it) => it.fullName)
    return (status === 'failed' && failed.length === 0 ? ['(did not run)'] : failed).map(
      (it) => `${relative(root, name)}: ${it}`,
    )
  })
  return atLeastOneIf(!ok, { passed: report.numPassedTests, failed: report.numFailedTests, names })
}

/** Counts of Playwright's report; what passed at a second try passed. */
export function ofPlaywright(file: string, ok: boolean): Count {
  if (!existsSync(file)) return asOne(false)
  const { stats, suites }: PlaywrightReport = JSON.parse(readFileSync(file, 'utf8'))
  const names = suites.flatMap(specsOf).flatMap((it) => (it.ok ? [] : [`e2e/${it.file}: ${it.title}`]))
  return atLeastOneIf(!ok, { passed: stats.expected + stats.flaky, failed: stats.unexpected, names })
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

type Spec = { ok: boolean; file: string; title: string }
type Suite = { specs?: Spec[]; suites?: Suite[] }
type PlaywrightReport = {
  stats: { expected: number; flaky: number; unexpected: number }
  suites: Suite[]
}

const specsOf = ({ specs = [], suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)]

const atLeastOneIf = (broken: boolean, count: Count): Count => ({
  ...count,
  failed: broken ? Math.max(1, count.failed) : count.failed,
})
