import { join, resolve } from 'node:path'
import { env } from '@/env'

const under = (...parts: string[]) => join(resolve(env().DATA_DIR), ...parts)

/** Uploads on their way in; what a crash left here is cleared at the next start. */
export const incomingFolder = () => under('incoming')
/** A picture as it was uploaded, with all it tells of its photographer: never served, kept to crop again. */
export const originalPath = (hash: string) => under('originals', hash)
/** One variant of a picture: `{width}.webp` or `{width}.jpg`. */
export const variantPath = (hash: string, file: string) => under('media', hash, file)
/** A film, sound or document under the name that readers get. */
export const filePath = (hash: string, name: string) => under('files', hash, name)
/** A share card, named by its article and what it shows. */
export const cardPath = (articleId: number, key: string) => under('cards', `${articleId}-${key}.jpg`)
