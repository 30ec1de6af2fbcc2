import type { Slot } from '@/portal/front/slots'
import { hourNear } from '@/vietnamese/ago'

export type Mode = { pinned: boolean; words: string; soon?: true }

const minute = 60_000

/** How a place is filled and until when: "đến 22:00 hôm nay, còn 5 giờ". */
export function modeOf(slot: Slot, now: string, sectionName: (id: number) => string): Mode {
  if ('rule' in slot) {
    const where = slot.sectionId ? ` của ${sectionName(slot.sectionId)}` : ''
    return { pinned: false, words: slot.rule === 'newest' ? `mới nhất${where}` : `đọc nhiều nhất${where}` }
  }
  const { from, until } = slot
  const left = until ? Math.ceil((Date.parse(until) - Date.parse(now)) / minute) : null
  if (left !== null && left <= 0) return { pinned: true, words: 'đã hết hạn', soon: true }
  if (from && Date.parse(from) > Date.parse(now)) {
    const end = until ? ` đến ${hourNear(until, now)}` : ''
    return { pinned: true, words: `từ ${hourNear(from, now)}${end}` }
  }
  if (left === null) return { pinned: true, words: 'không thời hạn' }
  if (left <= 60) return { pinned: true, words: `hết hạn sau ${left} phút`, soon: true }
  const hours = Math.round(left / 60)
  return { pinned: true, words: `đến ${hourNear(until!, now)}${hours < 24 ? `, còn ${hours} giờ` : ''}` }
}
