import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { below } from './later'

test('what the style sheet leaves for later is what the script lays out', () => {
  const sheet = readFileSync(join(import.meta.dirname, '../app/(portal)/styles/later.css'), 'utf8')
  const listed = /:is\((.*)\) \{/.exec(sheet)![1]!
  expect(listed.replace(/([,>]) | (?=>)/g, '$1')).toBe(below)
})
