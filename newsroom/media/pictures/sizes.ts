const standard = [480, 800, 1200, 1600]
/** WebP can't be taller than this. */
const tallest = 16_383

/** The widths in which a picture of that size is kept: never larger than itself. */
export function variantWidths(width: number, height: number): number[] {
  const widest = Math.min(width, Math.max(1, Math.floor((tallest * width) / height)))
  const fitting = standard.filter((it) => it <= widest)
  return fitting.length > 0 ? fitting : [widest]
}
