import { expect, test, vi } from 'vitest'
import { visitorKey } from './visitor'

test('the key tells two visitors apart for one day, and says no address', () => {
  vi.stubEnv('DATABASE_URL', 'postgres://x@localhost/x')
  vi.stubEnv('SITE_URL', 'https://tin.example')
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
  const from = (address: string) => new Headers({ 'x-forwarded-for': address })
  const day = (n: number) => new Date(Date.UTC(2026, 10, n))
  const key = visitorKey(from('203.0.113.9'), day(1))
  expect(key).toBe(visitorKey(from('203.0.113.9'), day(1)))
  expect(key).not.toBe(visitorKey(from('203.0.113.8'), day(1)))
  expect(key).not.toBe(visitorKey(from('203.0.113.9'), day(2)))
  expect(key).not.toContain('203')
})
