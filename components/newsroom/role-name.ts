import type { Role } from '@/newsroom/actor'

export const roleNames: Record<Role, string> = {
  reporter: 'Phóng viên',
  editor: 'Biên tập viên',
  publisher: 'Thư ký tòa soạn',
  administrator: 'Quản trị',
}
