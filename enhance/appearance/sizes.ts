/** Percent of the browser's own text size. */
export const SIZES = [87.5, 100, 112.5, 125, 150] as const
export type Size = (typeof SIZES)[number]

/** What was remembered; anything else is the original. */
export const sizeFrom = (text: string | null): Size => SIZES.find((size) => String(size) === text) ?? 100

/** One step up or down, staying at the ends; 0 is back to the original. */
export function stepped(size: Size, by: number): Size {
  if (by === 0) return 100
  return SIZES[SIZES.indexOf(size) + Math.sign(by)] ?? size
}

/** One step up; from the largest back to the original. */
export const cycled = (size: Size): Size => SIZES[SIZES.indexOf(size) + 1] ?? 100

/** Whether a step leads nowhere. */
export const isEnd = (size: Size, by: number): boolean => by !== 0 && stepped(size, by) === size

/** `Cỡ chữ 112,5%`, `Cỡ chữ gốc`, `Cỡ chữ 150%, lớn nhất` */
export function sizeInWords(size: Size): string {
  if (size === 100) return 'Cỡ chữ gốc'
  const end = isEnd(size, 1) ? ', lớn nhất' : isEnd(size, -1) ? ', nhỏ nhất' : ''
  return `Cỡ chữ ${String(size).replace('.', ',')}%${end}`
}
