import { answerFile } from '@/app/stored-file'
import { variantPath } from '@/newsroom/media/storage/places'

type Context = { params: Promise<{ hash: string; file: string }> }

const mimes = { webp: 'image/webp', jpg: 'image/jpeg' }

/** One variant of a picture, from disk alone. */
export async function GET(request: Request, { params }: Context) {
  const { hash, file } = await params
  const format = /^[1-9]\d{0,4}\.(webp|jpg)$/.exec(file)?.[1] as keyof typeof mimes | undefined
  if (!format || !/^[0-9a-f]{24}$/.test(hash)) return answerFile(request, null)
  return answerFile(request, { path: variantPath(hash, file), mime: mimes[format], tag: `${hash}-${file}` })
}
