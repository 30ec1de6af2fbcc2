import type { Role } from '@/newsroom/actor'
import type { IconName } from '../ui/icon'

export type Place = { href: string; label: string; icon: IconName; from: Role }

/** The newsroom's pages, in the groups of its navigation; `from`: the first role that may open it. */
export const places: { title: string; places: Place[] }[] = [
  {
    title: 'Tòa soạn',
    places: [
      { href: '/admin', label: 'Bảng việc', icon: 'board', from: 'reporter' },
      { href: '/admin/bai-viet', label: 'Bài viết', icon: 'story', from: 'reporter' },
      { href: '/admin/thu-vien', label: 'Thư viện', icon: 'image', from: 'reporter' },
      { href: '/admin/ma-qr', label: 'Mã QR', icon: 'qr', from: 'publisher' },
      { href: '/admin/thong-ke', label: 'Thống kê', icon: 'chart', from: 'publisher' },
      { href: '/admin/trang-chu', label: 'Trang chủ', icon: 'home', from: 'publisher' },
      { href: '/admin/gop-y', label: 'Góp ý', icon: 'mail', from: 'editor' },
    ],
  },
  {
    title: 'Danh mục',
    places: [
      { href: '/admin/chuyen-muc', label: 'Chuyên mục', icon: 'section', from: 'administrator' },
      { href: '/admin/chu-de', label: 'Chủ đề', icon: 'tag', from: 'editor' },
      { href: '/admin/tac-gia', label: 'Bút danh', icon: 'pen', from: 'editor' },
      { href: '/admin/nguon', label: 'Nguồn tin', icon: 'source', from: 'administrator' },
      { href: '/admin/trang', label: 'Trang', icon: 'page', from: 'publisher' },
      { href: '/admin/tien-ich', label: 'Tiện ích', icon: 'blocks', from: 'publisher' },
      { href: '/admin/kenh', label: 'Kênh', icon: 'globe', from: 'publisher' },
      { href: '/admin/tim-kiem', label: 'Tìm kiếm', icon: 'search', from: 'publisher' },
    ],
  },
  {
    title: 'Quản trị',
    places: [
      { href: '/admin/nhan-su', label: 'Nhân sự', icon: 'people', from: 'administrator' },
      { href: '/admin/chuyen-huong', label: 'Chuyển hướng', icon: 'link', from: 'administrator' },
      { href: '/admin/cai-dat', label: 'Cài đặt', icon: 'gear', from: 'administrator' },
      { href: '/admin/nhat-ky', label: 'Nhật ký', icon: 'log', from: 'administrator' },
    ],
  },
]

/** Groups with what the role may open, empty ones left out. */
export function placesFor(role: Role): typeof places {
  const order: Role[] = ['reporter', 'editor', 'publisher', 'administrator']
  const may = (from: Role) => order.indexOf(role) >= order.indexOf(from)
  return places
    .map((group) => ({ ...group, places: group.places.filter((it) => may(it.from)) }))
    .filter((group) => group.places.length > 0)
}

/** Whether a page lies at or under a place. */
export const isAt = (path: string, href: string) =>
  path === href || (href !== '/admin' && path.startsWith(`${href}/`))
