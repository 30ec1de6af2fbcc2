import { buildAll } from './place/serving'

process.exit((await buildAll()) ? 0 : 1)
