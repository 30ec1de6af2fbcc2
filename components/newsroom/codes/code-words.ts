import { silentDays } from '@/newsroom/codes/silent'
import type { CodeRow } from '@/newsroom/codes/scans'
import { ago } from '@/vietnamese/ago'
import { dayMonth } from '@/vietnamese/dates'

const day = 86_400_000

export const nameOf = (row: CodeRow): string => row.place || (row.main ? 'Mã chính' : 'Không ghi nơi đặt')

/** What the desk needs to know of a code besides its figures; `silent`: how long nobody scanned it, in words. */
export function underOf(row: CodeRow, now: string): { facts: string[]; silent: string } {
  const facts = [
    row.ward,
    row.note,
    row.main ? 'trang bài, bản in, thẻ chia sẻ' : `cấp ${dayMonth(row.issuedAt)}`,
  ]
  const since = Math.floor((Date.parse(now) - Date.parse(row.lastAt ?? row.issuedAt)) / day)
  const isSilent = !row.main && since >= silentDays
  const scanned = row.lastAt && !isSilent ? [`quét ${agoHour(row.lastAt, now)}`] : []
  const words = row.lastAt ? `${since} ngày chưa ai quét` : `${since} ngày từ khi cấp, chưa ai quét`
  return { facts: [...facts, ...scanned].filter(Boolean), silent: isSilent ? words : '' }
}

/** Scans are kept by the hour alone. */
const agoHour = (hour: string, now: string) =>
  Date.parse(now) - Date.parse(hour) < 3_600_000 ? 'trong giờ này' : ago(hour, now)
