import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

/** Fails when the schema says something that no migration does: generating one more must find no change. */
const scratch = mkdtempSync(join(tmpdir(), 'congtin-migrations-'))
try {
  cpSync('db/migrations', scratch, { recursive: true })
  const from = ['--dialect=postgresql', '--casing=snake_case', '--schema=./db/schema/**/*.ts']
  const out = `--out=${relative('.', scratch)}`
  const { stdout, stderr } = spawnSync('drizzle-kit', ['generate', ...from, out], { encoding: 'utf8' })
  const same = stdout?.includes('No schema changes')
  if (!same) console.log(stdout, stderr, 'A changed schema needs: npx drizzle-kit generate --name=<what>')
  process.exitCode = same ? 0 : 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
