import { stat } from 'node:fs/promises'
import sharp from 'sharp'
import { mostPixels } from './inspect'
import { variantWidths } from './sizes'
import { originalPath, variantPath } from '../storage/places'
import { writeWhole } from '../storage/staging'

/**
 * Makes every variant of an original: upright, in sRGB, on white, without any metadata.
 * @returns the widths that exist now, ascending
 */
export async function makeVariants(hash: string, size: { width: number; height: number }): Promise<number[]> {
  const widths = variantWidths(size.width, size.height)
  const missing = []
  for (const width of widths) if (!(await isMade(hash, width))) missing.push(width)
  if (missing.length === 0) return widths
  const { data, info } = await sharp(originalPath(hash), { failOn: 'error', limitInputPixels: mostPixels })
    .timeout({ seconds: 120 })
    .autoOrient()
    .resize({ width: widths.at(-1) })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  for (const width of missing) {
    const scaled = () => sharp(data, { raw: info }).resize({ width })
    const [webp, jpeg] = await Promise.all([
      scaled().webp({ quality: 74, effort: 4 }).toBuffer(),
      scaled().jpeg({ quality: 78, mozjpeg: true }).toBuffer(),
    ])
    await writeWhole(variantPath(hash, `${width}.webp`), webp)
    await writeWhole(variantPath(hash, `${width}.jpg`), jpeg)
  }
  return widths
}

/** The JPEG is written last. */
const isMade = (hash: string, width: number) =>
  stat(variantPath(hash, `${width}.jpg`)).then(
    () => true,
    () => false,
  )
