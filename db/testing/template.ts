import type { TestProject } from 'vitest/node'
import { dropDatabase, makeMigrated, startTestServer } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    tests: { owner: string; app: string; template: string }
  }
}

/** Once for all database tests: a server, and a migrated database that each test file copies. */
export default async function setup(project: TestProject) {
  const server = await startTestServer()
  const template = await makeMigrated(server)
  project.provide('tests', { owner: server.owner, app: server.app, template })
  return async () => {
    await dropDatabase(server.owner, template)
    await server.stop()
  }
}
