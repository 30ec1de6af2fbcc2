import type { PersonState } from '@/newsroom/staff/list'

export const stateNames: Record<PersonState, string> = {
  active: 'Đang làm',
  invited: 'Chưa nhận lời mời',
  locked: 'Đã khóa',
}
