import sharp from 'sharp'
import { variantPath } from '../media/storage/places'

type Wanted = { hash: string; width: number; focalX: number; focalY: number }

/**
 * A stored picture cut to a shape around what it must keep, as JPEG; null while its file is missing.
 * @param to pixels
 */
export async function cropped(file: Wanted, to: { width: number; height: number }): Promise<Buffer | null> {
  const source = sharp(variantPath(file.hash, `${file.width}.jpg`))
  const facts = await source.metadata().catch(() => null)
  if (!facts) return null
  const scale = Math.max(to.width / facts.width, to.height / facts.height)
  const [width, height] = [Math.ceil(facts.width * scale), Math.ceil(facts.height * scale)]
  const start = (room: number, size: number, focal: number) =>
    Math.round(Math.min(Math.max(0, room * focal - size / 2), room - size))
  return source
    .resize(width, height)
    .extract({
      left: start(width, to.width, file.focalX),
      top: start(height, to.height, file.focalY),
      ...to,
    })
    .jpeg({ quality: 88 })
    .toBuffer()
}
