/** `2027-01`, one after `2026-12`; those before it with a count below zero. */
export function monthAfter(month: string, count: number): string {
  const [y = 0, m = 0] = month.split('-').map(Number)
  const at = y * 12 + m - 1 + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** `Tháng 11/2026` */
export const monthName = (month: string): string => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`
