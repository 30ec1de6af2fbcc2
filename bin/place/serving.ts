import { fork, type ChildProcess } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { run } from '../checks/steps'
import { root } from './settings'

export const isBuilt = () =>
  existsSync(join(root, '.next/BUILD_ID')) && existsSync(join(root, 'enhance/built.json'))

/** Bundles the readers' script and builds the application. A build that broke off leaves none behind. */
export async function buildAll(): Promise<boolean> {
  rmSync(join(root, '.next/BUILD_ID'), { force: true })
  return (await run('tsx', ['bin/assets.ts'])) && (await run('next', ['build']))
}

/** Whether somebody listens on the port already. */
export function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(true))
    probe.listen(port, host, () => probe.close(() => done(false)))
  })
}

/**
 * Runs what is built in a process of its own, without a loader, until it ends or this one is told to.
 * @param onListening called once readers are answered
 * @returns the server's exit code
 */
export async function serve(onListening: () => void): Promise<number> {
  const child = fork(join(root, 'bin/serve.mjs'), {
    cwd: root,
    execArgv: [],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  child.once('message', onListening)
  return untilEnded(child)
}

/** Waits for a child; what this process is told, the child is told. */
export function untilEnded(child: ChildProcess): Promise<number> {
  const pass = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass)
  return new Promise((done) => child.once('exit', (code) => done(code ?? 0)))
}
