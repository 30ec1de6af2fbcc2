import { expect, test } from 'vitest'
import { actions, pages, routes } from './access'
import { actionFiles, foundActions, foundPages, foundRoutes } from './access-found'

/** What has no line, as the line to add to `e2e/access.ts`; and lines of what is no longer there. */
function compare(found: string[], table: Record<string, unknown>, name: string) {
  const missing = found.filter((it) => !(it in table))
  const left = Object.keys(table).filter((it) => !found.includes(it))
  expect(
    [
      ...missing.map((it) => `add to \`${name}\` in e2e/access.ts:  '${it}': 'the least role that may',`),
      ...left.map((it) => `take from \`${name}\` in e2e/access.ts:  '${it}'`),
    ],
    'e2e/access.ts says who may what; its head says how',
  ).toEqual([])
}

test('every page of the newsroom says who may open it', () => {
  expect(foundPages.length).toBeGreaterThan(3)
  compare(foundPages, pages, 'pages')
})

test('every route of the newsroom says who may ask it', () => compare(foundRoutes, routes, 'routes'))

test('every action says who may call it', () => {
  expect(foundActions.length).toBeGreaterThan(10)
  compare(foundActions, actions, 'actions')
})

test('actions stand in files named actions.ts of the newsroom alone', () => {
  const odd = actionFiles.filter(({ file }) => !/^\(newsroom\)\/.*\/actions\.ts$/.test(file))
  expect(odd.map((it) => it.file)).toEqual([])
})
