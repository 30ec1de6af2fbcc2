import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}

/** Where the server of all specs stands: decided once, inherited by the server and by every worker. */
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), 'congtin-e2e-'))

export const port = Number(process.env.E2E_PORT)
export const folder = process.env.E2E_FOLDER
export const origin = `http://127.0.0.1:${port}`

/** What the server tells the specs of its database. */
export type Databases = { app: string; owner: string }
const file = join(folder, 'databases.json')
export const tellDatabases = (it: Databases) => writeFileSync(file, JSON.stringify(it), { mode: 0o600 })
export const databases = () => JSON.parse(readFileSync(file, 'utf8')) as Databases
