const plain = new Intl.NumberFormat('vi-VN')
const tenth = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })
const UNITS = ['B', 'KB', 'MB', 'GB', 'TB']

/** `1.450`, `3,25` */
export const number = (value: number): string => plain.format(value)

/** A file's size for people, in steps of 1,024: `512 B`, `1,2 MB`, `48 MB`. */
export function bytes(size: number): string {
  let value = size
  let unit = 0
  while (Math.round(value) >= 1024 && unit < UNITS.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${value < 10 ? tenth.format(value) : plain.format(Math.round(value))} ${UNITS[unit]}`
}
