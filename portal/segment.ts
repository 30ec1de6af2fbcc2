/**
 * What a reader typed, as one segment of a path: public pages don't read a query, so the proxy writes it there.
 * `'đồ sơn / 2'` → `'xJHhu5Mgc8ahbiAvIDI'`. In NFC, at most 200 characters, without the one
 * that no database keeps.
 */
export const toSegment = (typed: string): string =>
  Buffer.from(typed.normalize('NFC').replaceAll('\0', '').trim().slice(0, 200).trimEnd(), 'utf8').toString(
    'base64url',
  )

/** @returns null when the segment is none of ours */
export function fromSegment(segment: string): string | null {
  const typed = Buffer.from(segment, 'base64url').toString('utf8')
  return segment && toSegment(typed) === segment ? typed : null
}
