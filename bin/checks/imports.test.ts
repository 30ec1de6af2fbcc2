import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { direct, reached } from '../../.dependency-cruiser.mjs'

/** A small house in which every import is allowed. */
const sound = {
  'tsconfig.json':
    '{ "compilerOptions": { "module": "esnext", "jsx": "react-jsx", "paths": { "@/*": ["./*"] } } }',
  'package.json': '{ "devDependencies": { "fast-check": "*" } }',
  'env.ts': 'export const env = 1',
  'proxy.ts': `import { slug } from '@/vietnamese/slug'; export default slug`,
  'vietnamese/slug.ts': `export const slug = 1`,
  'body/html.ts': `import { slug } from '@/vietnamese/slug'; export const html = slug`,
  'db/client.ts': `import { env } from '../env'; import postgres from 'postgres'; export const db = [env, postgres]`,
  'db/schema/newsroom/stories.ts': `export const stories = 1`,
  'db/schema/portal/articles.ts': `import { stories } from '../newsroom/stories'; export const articles = stories`,
  'portal/listing.ts': `import { db } from '@/db/client'
    import { articles } from '@/db/schema/portal/articles'
    export type Item = { id: number }; export const list = [db, articles]`,
  'portal/words.ts': `export const words = 1`,
  'newsroom/publish.ts': `import { stories } from '@/db/schema/newsroom/stories'; export const publish = stories`,
  'newsroom/publish.test.ts': `import fc from 'fast-check'; import { list } from '@/portal/listing'
    import { publish } from './publish'; import { make } from './testing/rows'
    export default [fc, list, publish, make]`,
  'newsroom/testing/rows.ts': `import { publish } from '../publish'; export const make = publish`,
  'portal/listing.test.ts': `import { publish } from '@/newsroom/publish'; export default publish`,
  'components/portal/card.tsx': `import type { Item } from '@/portal/listing'; import { words } from '@/portal/words'
    export const Card = (it: Item) => [it, words]`,
  'components/share/qr.tsx': `import { QRCodeSVG } from 'qrcode.react'; export const Qr = QRCodeSVG`,
  'components/newsroom/editor.client.tsx': `import { useState } from 'react'; export const Editor = useState`,
  'enhance/boot.ts': `export const boot = 1`,
  'app/(portal)/page.tsx': `import { list } from '@/portal/listing'; import { db } from '@/db/client'
    import { Card } from '@/components/portal/card'; import { boot } from '@/enhance/boot'
    import { notFound } from 'next/navigation'; export default [list, db, Card, boot, notFound]`,
  'app/(newsroom)/admin/page.tsx': `import { Editor } from '@/components/newsroom/editor.client'
    import { publish } from '@/newsroom/publish'; export default [Editor, publish]`,
  'demo/load.ts': `import { publish } from '@/newsroom/publish'; export const load = publish`,
  'bin/demo.ts': `import { load } from '@/demo/load'; import fc from 'fast-check'; export default [load, fc]`,
}

/** For each rule, files of which the first breaks it, and nothing else. */
const planted: Record<string, Record<string, string>> = {
  'no-cycle': {
    'portal/no-cycle.ts': `import { b } from './other-half'; export const a = () => b`,
    'portal/other-half.ts': `import { a } from './no-cycle'; export const b = () => a`,
  },
  'no-unresolved': { 'portal/no-unresolved.ts': `import { a } from '@/portal/nowhere'; export default a` },
  'ground-is-ground': { 'body/ground-is-ground.ts': `import { db } from '@/db/client'; export default db` },
  'vietnamese-alone': {
    'vietnamese/vietnamese-alone.ts': `import { html } from '@/body/html'; export default html`,
  },
  'enhance-alone': { 'enhance/enhance-alone.ts': `import { env } from '@/env'; export default env` },
  'db-below': { 'db/db-below.ts': `import { list } from '@/portal/listing'; export default list` },
  'domain-below-app': {
    'sharing/domain-below-app.ts': `import { Card } from '@/components/portal/card'; export default Card`,
  },
  'portal-no-newsroom': {
    'portal/portal-no-newsroom.ts': `import { stories } from '@/db/schema/newsroom/stories'; export default stories`,
  },
  'components-no-db': {
    'components/newsroom/components-no-db.tsx': `import type { db } from '@/db/client'; export type A = typeof db`,
  },
  'app-no-tables': {
    'app/api/app-no-tables.ts': `import { articles } from '@/db/schema/portal/articles'; export default articles`,
  },
  'proxy-no-db': { 'headers.ts': `import { db } from '@/db/client'; export default db` },
  'domain-no-framework': {
    'sharing/domain-no-framework.ts': `import { cache } from 'react'; export default cache`,
  },
  'qr-in-share-alone': {
    'components/article/qr-in-share-alone.tsx': `import { QRCodeSVG } from 'qrcode.react'; export default QRCodeSVG`,
  },
  'demo-apart': { 'app/api/demo-apart.ts': `import { load } from '@/demo/load'; export default load` },
  'demo-below-app': {
    'demo/demo-below-app.ts': `import { Card } from '@/components/portal/card'; export default Card`,
  },
  'bin-is-top': { 'app/api/bin-is-top.ts': `import demo from '@/bin/demo'; export default demo` },
  'no-tests-in-product': {
    'newsroom/no-tests-in-product.ts': `import { make } from './testing/rows'; export default make`,
  },
  'no-development-packages': {
    'sharing/no-development-packages.ts': `import fc from 'fast-check'; export default fc`,
  },
  'readers-no-client': {
    'components/portal/readers-no-client.tsx': `import { B } from '../ui/b'; export default B`,
    'components/ui/b.tsx': `import { Editor } from '../newsroom/editor.client'; export const B = Editor`,
  },
  'readers-no-next-client': {
    'components/article/readers-no-next-client.tsx': `import Link from 'next/link'; export default Link`,
  },
  'readers-no-newsroom': {
    'portal/readers-no-newsroom.ts': `import { b } from '@/sharing/b'; export default b`,
    'sharing/b.ts': `import { publish } from '@/newsroom/publish'; export const b = publish`,
  },
  'components-no-query': {
    'components/newsroom/components-no-query.tsx': `import { list } from '@/portal/listing'; export default list`,
  },
}

/** Runs the check on a house of these files. @returns its last line, and the rule and file of each violation */
function check(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'congtin-imports-'))
  try {
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    const command = ['--import', 'tsx', join(project, 'bin/checks/imports.ts'), root]
    const { stdout, stderr, status } = spawnSync(process.execPath, command, {
      cwd: project,
      encoding: 'utf8',
    })
    const lines = stdout.trim().split('\n')
    const broken = new Set(lines.flatMap((line) => /^([a-z-]+: \S+) → /.exec(line)?.[1] ?? []))
    return { status, broken: [...broken].sort(), said: lines.at(-1) + stderr }
  } finally {
    rmSync(root, { recursive: true })
  }
}

const project = join(import.meta.dirname, '../..')

test('a sound house is read whole and breaks no rule', { timeout: 30_000 }, () => {
  const { status, broken, said } = check(sound)
  expect(broken).toEqual([])
  expect(said).toMatch(/^2\d modules read, 0 violations$/)
  expect(status).toBe(0)
})

test(
  'every rule notices the violation planted for it, and none cries without cause',
  { timeout: 30_000 },
  () => {
    expect(Object.keys(planted)).toEqual([...direct, ...reached].map((it) => it.name))
    const { status, broken } = check({ ...sound, ...Object.assign({}, ...Object.values(planted)) })
    const expected = Object.entries(planted).map(([rule, files]) => `${rule}: ${Object.keys(files)[0]}`)
    expect(broken).toEqual(expected.sort())
    expect(status).toBe(1)
  },
)

test('a house of which nothing was read is no sound one', { timeout: 30_000 }, () => {
  const { status, said } = check({
    'tsconfig.json': '{ "files": ["public/a.ts"] }',
    'public/a.ts': '',
    'package.json': '{}',
  })
  expect(said).toContain('nothing')
  expect(status).toBe(1)
})
