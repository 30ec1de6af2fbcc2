import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EnvError, parseEnv, type Env } from '../../env'

export const root = join(import.meta.dirname, '../..')

/** Settings that stand in `.env` and not in the environment yet. */
export function readEnvFile(): void {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** The settings, `.env` included; a missing or wrong one ends the command with a line that names it. */
export function requireSettings(): Env {
  readEnvFile()
  try {
    return parseEnv(process.env)
  } catch (error) {
    if (error instanceof EnvError) stop(`${error.message}\nSee .env.example.`)
    throw error
  }
}

/** Ends the command with what went wrong, without a stack. */
export function stop(words: string): never {
  console.error(words)
  process.exit(1)
}
