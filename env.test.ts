import { expect, test } from 'vitest'
import { EnvError, parseEnv } from './env'

const good = {
  DATABASE_URL: 'postgres://app:secret@localhost:5432/congtin',
  SITE_URL: 'https://tin.example/',
  AUTH_SECRET: 'x'.repeat(32),
}

/** What is said of settings like the good ones but for these. */
const said = (vars: Record<string, string>): string => {
  try {
    parseEnv({ ...good, ...vars })
    return ''
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
}

test('each missing or wrong setting is named in a line of its own', () => {
  expect(parseEnv(good)).toMatchObject({ SITE_URL: 'https://tin.example', PORT: 3000, HOST: '127.0.0.1' })
  expect(said({ DATABASE_URL: '', SITE_URL: '' }).split('\n')).toEqual([
    expect.stringMatching(/^DATABASE_URL is missing/),
    expect.stringMatching(/^SITE_URL is missing/),
  ])
  expect(said({ DATABASE_URL: 'mysql://a@b/c' })).toMatch(/^DATABASE_URL is no PostgreSQL address/)
  expect(said({ MIGRATE_DATABASE_URL: 'nonsense' })).toMatch(/^MIGRATE_DATABASE_URL is no address/)
  expect(said({ AUTH_SECRET: 'short' })).toMatch(/^AUTH_SECRET is too short/)
  expect(said({ PORT: '99999' })).toBe('PORT is no port number')
})

test('an identity server is named whole or not at all', () => {
  expect(said({ OIDC_ISSUER: 'https://id.example' })).toBe('OIDC_CLIENT_ID is missing (OIDC_ISSUER is set)')
  expect(said({ OIDC_CLIENT_ID: 'tin' })).toBe('OIDC_ISSUER is missing (OIDC_CLIENT_ID is set)')
  expect(said({ OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'tin' })).toBe('')
})
