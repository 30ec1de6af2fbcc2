import { fork } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from './place'

const root = join(import.meta.dirname, '..')

export type Portal = { origin: string; pid: number; log: () => string; stop: () => Promise<void> }

/** Starts what is built as production does, and waits until it listens. */
export async function startPortal(settings: {
  databaseUrl: string
  dataDir: string
  port?: number
  env?: Record<string, string>
}): Promise<Portal> {
  const port = settings.port ?? (await freePort())
  const origin = `http://127.0.0.1:${port}`
  const child = fork(join(root, 'bin/serve.mjs'), {
    cwd: root,
    silent: true,
    execArgv: [],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: origin,
      DATABASE_URL: settings.databaseUrl,
      DATA_DIR: settings.dataDir,
      AUTH_SECRET: 'for the specs alone, for the specs alone',
      ...settings.env,
    },
  })
  let log = ''
  child.stdout?.on('data', (part) => (log += part))
  child.stderr?.on('data', (part) => (log += part))
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const listens = new Promise<void>((done) => child.once('message', () => done()))
  await Promise.race([listens, ended])
  if (child.exitCode !== null) throw new Error(`the portal did not start\n${log}`)
  return {
    origin,
    pid: child.pid!,
    log: () => log,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
