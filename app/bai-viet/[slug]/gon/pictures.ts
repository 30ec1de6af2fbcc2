import { readFile } from 'node:fs/promises'
import { variantPath } from '@/newsroom/media/storage/places'

const picture = /src="(\/anh\/([0-9a-f]{24})\/([1-9]\d{0,4}\.jpg))"/g

const choice = /<source\b[^>]*>/g

/** A plain copy whose pictures stand in the file itself; one that can't be read keeps its address. */
export async function withPicturesInside(html: string): Promise<string> {
  const inside = new Map<string, string>()
  for (const [, address = '', hash = '', file = ''] of html.matchAll(picture)) {
    if (inside.has(address)) continue
    const bytes = await readFile(variantPath(hash, file)).catch(() => null)
    if (bytes) inside.set(address, `data:image/jpeg;base64,${bytes.toString('base64')}`)
  }
  return html.replace(choice, '').replace(picture, (whole, address: string) => {
    const data = inside.get(address)
    return data ? `src="${data}"` : whole
  })
}
