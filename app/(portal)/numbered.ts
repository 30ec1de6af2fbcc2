import { permanentRedirect } from 'next/navigation'
import { lastPage } from '@/portal/listing'

/**
 * Which page of a list an address asks for: nothing for the first, `trang/2` to `trang/50` for the others.
 * `trang/1` leads to the list itself, what lies beyond the last to the archive by day. Anything else is null.
 */
export function numbered(base: string, trang: string[] = []): number | null {
  const [word, typed = '', ...more] = trang
  if (word === undefined) return 1
  if (word !== 'trang' || more.length > 0 || !/^[1-9]\d{0,8}$/.test(typed)) return null
  const page = Number(typed)
  if (page === 1) permanentRedirect(base)
  if (page > lastPage) permanentRedirect('/luu-tru')
  return page
}

export const pageAddress = (base: string) => (page: number) => (page === 1 ? base : `${base}/trang/${page}`)
