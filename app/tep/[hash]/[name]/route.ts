import { answerFile } from '@/app/stored-file'
import { formatOfName } from '@/newsroom/media/formats/formats'
import { isPublicName } from '@/newsroom/media/storage/names'
import { filePath } from '@/newsroom/media/storage/places'

type Context = { params: Promise<{ hash: string; name: string }> }

/** A film or a sound to be played, or a document to be kept: under a name that it was given, from disk alone. */
export async function GET(request: Request, { params }: Context) {
  const { hash, name } = await params
  const known = /^[0-9a-f]{24}$/.test(hash) && isPublicName(name) ? formatOfName(name) : null
  if (!known || known.kind === 'image') return answerFile(request, null)
  const download = known.kind === 'file' ? name : undefined
  return answerFile(request, { path: filePath(hash, name), mime: known.mime, tag: hash, download })
}
