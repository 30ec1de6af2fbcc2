import type { Role } from '../newsroom/actor'

/** The demo's people, one for each role: known to everybody who reads this. */
export const demoPassword = 'hoa-phuong-do'

export const demoAccounts: { email: string; name: string; role: Role; author: string | null }[] = [
  { email: 'phongvien@congtin.test', name: 'Lan Anh', role: 'reporter', author: 'lan-anh' },
  { email: 'bientap@congtin.test', name: 'Quang Huy', role: 'editor', author: 'quang-huy' },
  { email: 'thuky@congtin.test', name: 'Bích Ngọc', role: 'publisher', author: 'bich-ngoc' },
  { email: 'quantri@congtin.test', name: 'Trung Kiên', role: 'administrator', author: 'trung-kien' },
]
