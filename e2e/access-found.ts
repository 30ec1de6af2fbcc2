import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const app = join(import.meta.dirname, '../app')
const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).map((it) => it.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(join(app, file), 'utf8')

/** `(newsroom)/admin/bai-viet/[id]/page.tsx` → `/admin/bai-viet/[id]` */
const addressOf = (file: string) =>
  `/${file
    .split('/')
    .slice(0, -1)
    .filter((part) => !part.startsWith('('))
    .join('/')}`

/** Every page of the newsroom, by its address. */
export const foundPages = files
  .filter((it) => /^\((newsroom|preview)\)\//.test(it) && it.endsWith('/page.tsx'))
  .map(addressOf)
  .sort()

/** Every route of the newsroom, as `POST /api/admin/media`. */
export const foundRoutes = files
  .filter((it) => /(^|\/)route\.tsx?$/.test(it) && /^\/(api\/)?(admin|dang-nhap)(\/|$)/.test(addressOf(it)))
  .flatMap((it) => {
    const methods = read(it).matchAll(/\b(?:function|const|as) (GET|POST|PUT|PATCH|DELETE)\b/g)
    return [...methods].map(([, method]) => `${method} ${addressOf(it)}`)
  })
  .sort()

/** Files whose exports any browser may call. */
export const actionFiles = files
  .filter((it) => /\.tsx?$/.test(it) && /^\s*['"]use server['"]/m.test(read(it)))
  .map((file) => ({ file, folder: addressOf(file) }))

/** Every action, as `/admin/bai-viet deleteDraft`. */
export const foundActions = actionFiles
  .flatMap(({ file, folder }) => {
    const names = read(file).matchAll(/^export (?:const|async function|function) (\w+)/gm)
    return [...names].map(([, name]) => `${folder} ${name}`)
  })
  .sort()
