import { stat } from 'node:fs/promises'
import sharp, { type Metadata } from 'sharp'
import { readWords, type Words } from './credits'
import type { Format } from '../formats/formats'
import { lane } from './lane'
import { refuse } from '../refuse'

const mostPictureBytes = 40 * 1024 * 1024
export const mostPixels = 100_000_000

export type PictureFacts = Words & { width: number; height: number }

const broken = 'Ảnh bị hỏng hoặc tải lên chưa hết. Hãy mở thử ảnh trên máy rồi tải lên lại.'
const heic =
  'Máy chủ không đọc được ảnh HEIC này. Trên iPhone, vào Cài đặt > Camera > Định dạng, chọn “Tương thích nhất”; hoặc xuất ảnh thành JPEG rồi tải lên lại.'

/**
 * Size of a picture as it is to be shown, and the words in it. Unpacks it once, so that a broken one never gets in.
 * @throws Refused when it is too large (by its header alone) or broken
 */
export async function inspectPicture(path: string, format: Format): Promise<PictureFacts> {
  const { size } = await stat(path)
  if (size > mostPictureBytes)
    return refuse(`Ảnh nặng ${Math.ceil(size / 1048576)} MB. Mỗi ảnh nặng nhất là 40 MB.`)
  const header = await readHeader(path)
  const pixels = header.width * header.height
  if (pixels > mostPixels)
    return refuse(
      `Ảnh có ${Math.ceil(pixels / 1_000_000)} triệu điểm ảnh (${header.width} × ${header.height}). Mỗi ảnh lớn nhất là 100 triệu điểm ảnh.`,
    )
  await unpack(path).catch(() => refuse(format.ending === 'heic' ? heic : broken))
  const { width, height } = header.autoOrient
  return { width, height, ...readWords(header) }
}

async function readHeader(path: string): Promise<Metadata> {
  try {
    return await sharp(path, { limitInputPixels: false }).metadata()
  } catch {
    return refuse(broken)
  }
}

const oneByOne = lane()

/** Reads every byte of the picture and keeps next to nothing of it. */
const unpack = (path: string) =>
  oneByOne(() =>
    sharp(path, { failOn: 'error', limitInputPixels: mostPixels, sequentialRead: true })
      .timeout({ seconds: 60 })
      .resize({ width: 16, height: 16, fit: 'fill' })
      .raw()
      .toBuffer(),
  )
