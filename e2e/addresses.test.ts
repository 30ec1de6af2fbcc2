import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addresses } from './addresses'

const portal = join(import.meta.dirname, '../app/(portal)')

/** A page's folder as a pattern of the addresses that it answers. */
function patternOf(folder: string): RegExp {
  const parts = folder.split('/').map((part) => {
    if (part.startsWith('[[...')) return '(/[^?]+)?'
    if (part.startsWith('[...')) return '/[^?]+'
    return part.startsWith('[') ? '/[^/?]+' : `/${part}`
  })
  return new RegExp(`^${parts.join('')}/?(\\?.*)?$`)
}

test('every page of the portal has a line in the table of addresses', () => {
  const files = readdirSync(portal, { recursive: true, encoding: 'utf8' })
  const pages = files.flatMap((it) => /^(.+)\/page\.tsx$/.exec(it)?.[1] ?? [])
  expect(pages.length).toBeGreaterThan(1)
  const missing = pages.filter((folder) => {
    const pattern = patternOf(folder)
    return !addresses.some((it) => it.status === 200 && pattern.test(it.path))
  })
  expect(missing).toEqual([])
})
