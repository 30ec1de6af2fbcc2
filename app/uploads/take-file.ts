import { open, rm, type FileHandle } from 'node:fs/promises'
import { freshPath } from '@/newsroom/media/storage/staging'
import { boundaryOf, Malformed, readForm } from './multipart'

/** A file that arrived, on the disk: whoever takes it removes it. */
export type Taken = { name: string; path: string }
export type NotTaken = { status: number; message: string }

const refused = (status: number, message: string): NotTaken => ({ status, message })
const cutOff = refused(400, 'Tệp chưa tới đủ: đường truyền bị ngắt giữa chừng. Hãy tải lên lại.')

/**
 * Writes the one file of a multipart form to the disk while it comes, never holding it in memory.
 * @param most bytes that the file may have
 */
export async function takeFile(request: Request, most: number): Promise<Taken | NotTaken> {
  const boundary = boundaryOf(request.headers.get('content-type'))
  if (!boundary || !request.body)
    return refused(415, 'Gửi tệp bằng multipart/form-data, trong trường “file”.')
  const tooLarge = refused(413, `Tệp quá lớn. Mỗi tệp nặng nhất là ${Math.floor(most / 1048576)} MB.`)
  const path = await freshPath()
  const file = await open(path, 'wx')
  let taken: Taken | NotTaken | null = null
  try {
    taken = await writeParts(readForm(request.body as AsyncIterable<Uint8Array>, boundary), file, path, most)
    taken ??= tooLarge
  } catch (error) {
    if (!(error instanceof Malformed) && !request.signal.aborted && !isLost(error)) throw error
    taken = cutOff
  } finally {
    await file.close()
    if (!taken || !('path' in taken)) await rm(path, { force: true })
  }
  return taken
}

/** null: the file is too large. What is too much is read on and dropped, so that the answer arrives. */
async function writeParts(form: ReturnType<typeof readForm>, file: FileHandle, path: string, most: number) {
  let name: string | null = null
  let isFile = false
  let size = 0
  let files = 0
  for await (const piece of form) {
    if (piece.kind === 'part') {
      isFile = piece.name === 'file' && piece.filename !== null
      if (isFile) files += 1
      if (isFile) name = piece.filename
    } else if (isFile) {
      size += piece.bytes.length
      if (size <= most && files === 1) await file.write(piece.bytes)
    }
  }
  if (files > 1) return refused(400, 'Mỗi lần gửi một tệp.')
  if (name === null) return refused(400, 'Không có tệp nào trong trường “file”.')
  return size > most ? null : { name, path }
}

/** The browser went away. */
const isLost = (error: unknown) =>
  error instanceof Error && /aborted|terminated|ECONNRESET|premature/i.test(`${error.name} ${error.message}`)
