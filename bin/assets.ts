import { build, type Metafile, type Plugin, transform } from 'esbuild'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** `files`: each script by its address, in bytes as sent (gzip). */
export type Assets = { entry: string; files: Record<string, number> }

const LIMIT = 10 * 1024
const BROWSERS = ['chrome111', 'safari16.4', 'firefox128']

const root = join(import.meta.dirname, '..')
const folder = join(root, 'public/_a')

/**
 * Bundles the public pages' script into `public/_a`, emptied first, under names that change with the content,
 * and writes `enhance/built.json`. Throws when all of it together passes 10 KB, or when the entry needs a second
 * file before it can start.
 */
export async function buildAssets(): Promise<Assets> {
  await rm(folder, { recursive: true, force: true })
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['enhance/main.ts'],
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    metafile: true,
    logLevel: 'error',
    plugins: [stylesAsText],
  })
  const assets = await weigh(metafile)
  const total = Object.values(assets.files).reduce((sum, size) => sum + size, 0)
  if (total > LIMIT)
    throw new Error(`The public script has ${total} bytes, ${LIMIT} at most: ${JSON.stringify(assets.files)}`)
  await writeFile(join(root, 'enhance/built.json'), `${JSON.stringify(assets, null, 2)}\n`)
  return assets
}

async function weigh({ outputs }: Metafile): Promise<Assets> {
  const address = (path: string) => path.replace(/^public/, '')
  const entry = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === 'enhance/main.ts')
  if (!entry) throw new Error('No entry was built')
  const [path, { imports }] = entry
  const early = imports.filter(({ kind }) => kind === 'import-statement')
  if (early.length > 0)
    throw new Error(`A part shares code with the entry, which would wait for ${early[0]?.path}`)
  const sizes = Object.keys(outputs).map(
    async (it) => [address(it), gzipSync(await readFile(join(root, it))).length] as const,
  )
  return { entry: address(path), files: Object.fromEntries(await Promise.all(sizes)) }
}

/** Named from the project's root: names of files, and so the bytes, are the same wherever the project lies. */
const stylesAsText: Plugin = {
  name: 'styles as text',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\.css\?text$/ }, ({ path, resolveDir }) => ({
      path: relative(root, join(resolveDir, path.replace('?text', ''))),
      namespace: 'styles',
    }))
    onLoad({ filter: /./, namespace: 'styles' }, async ({ path }) => {
      const styles = await readFile(join(root, path), 'utf8')
      const { code } = await transform(styles, { loader: 'css', minify: true, target: BROWSERS })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { entry, files } = await buildAssets()
  for (const [address, size] of Object.entries(files))
    console.log(`${String(size).padStart(6)}  ${address}${address === entry ? '  (entry)' : ''}`)
}
