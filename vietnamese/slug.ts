import { fold } from './fold'

const LONGEST = 120
const UNNAMED = 'bai'

/**
 * The part of an address that a title gives: a–z, 0–9 and single hyphens, at most 120 characters, cut between
 * words where it can be. `'Hội nghị tổng kết năm 2022'` → `'hoi-nghi-tong-ket-nam-2022'`. Never empty: `'bai'`.
 */
export function slugify(title: string): string {
  const slug = fold(title.normalize('NFKD'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return cutAtWord(slug) || UNNAMED
}

function cutAtWord(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const end = slug.lastIndexOf('-', LONGEST)
  return slug.slice(0, end > 0 ? end : LONGEST)
}
