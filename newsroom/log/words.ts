import { clock, shortDate } from '@/vietnamese/dates'

/** What was done, as one says it of a colleague: "Lan Anh đăng bài …". */
export const verbWords: Record<string, string> = {
  activate: 'mở khóa',
  answer: 'trả lời',
  approve: 'duyệt',
  archive: 'cất',
  close: 'đóng',
  correct: 'đính chính',
  create: 'tạo',
  deactivate: 'khóa',
  delete: 'xóa',
  describe: 'ghi chú thích',
  export: 'xuất',
  ignore: 'bỏ qua',
  import: 'nhập',
  invite: 'mời',
  issue: 'cấp',
  'issue-codes': 'cấp mã QR cho',
  link: 'gắn',
  merge: 'gộp',
  move: 'dời',
  'move-code': 'đổi đích mã QR của',
  note: 'ghi chú',
  open: 'mở',
  override: 'vượt quy tắc hai người với',
  'password-link': 'tạo liên kết đặt mật khẩu cho',
  point: 'đổi đích',
  preview: 'chia sẻ bản xem trước',
  'preview-link': 'tạo liên kết xem trước cho',
  'preview-link-revoke': 'thu hồi liên kết xem trước của',
  publish: 'đăng',
  'publish-failed': 'không đăng được',
  read: 'đọc',
  replace: 'thay',
  resolve: 'xong ghi chú',
  'resolve-note': 'đánh dấu xong ghi chú của',
  restore: 'khôi phục',
  retire: 'ngừng dùng',
  return: 'trả lại',
  revise: 'mở bản sửa',
  revoke: 'thu hồi',
  schedule: 'hẹn giờ',
  'set-password': 'đặt mật khẩu',
  'sign-in': 'đăng nhập',
  'sign-out-everywhere': 'đăng xuất mọi nơi',
  submit: 'gửi duyệt',
  'take-over': 'giành quyền sửa',
  undo: 'đưa về bản cũ',
  unschedule: 'bỏ hẹn giờ',
  update: 'sửa',
  upload: 'tải lên',
  withdraw: 'gỡ',
}

/** What it was done to. */
export const subjectWords: Record<string, string> = {
  article: 'bài',
  author: 'bút danh',
  channel: 'kênh mạng xã hội',
  'channel-order': 'thứ tự kênh',
  code: 'mã QR',
  front: 'trang chủ',
  log: 'nhật ký',
  media: 'tư liệu',
  message: 'góp ý của bạn đọc',
  'missing-address': 'địa chỉ không có trang',
  page: 'trang thông tin',
  'page-order': 'thứ tự trang thông tin',
  promoted: 'kết quả đưa lên đầu',
  redirect: 'chuyển hướng',
  section: 'chuyên mục',
  'section-order': 'thứ tự chuyên mục',
  setting: 'cài đặt',
  settings: 'cài đặt',
  site: 'trang tin',
  source: 'nguồn tin',
  staff: 'tài khoản',
  story: 'bài',
  synonym: 'từ đồng nghĩa',
  topic: 'chủ đề',
  utility: 'tiện ích',
  'utility-order': 'thứ tự tiện ích',
}

/** Verbs whose subject is the person who acts: naming it again says nothing. */
const ofOneself = ['sign-in', 'sign-out-everywhere', 'set-password']

export type Told = {
  verb: string
  subject: string
  subjectId: string
  detail: Record<string, unknown>
  /** What the subject is called now; null when it is gone or has no name. */
  name: string | null
}

/** `đăng bài “Cầu mới thông xe”`; a verb or subject without words stands as it was recorded. */
export function eventWords({ verb, subject, subjectId, detail, name }: Told): string {
  const done = verbWords[verb] ?? verb
  if (subject === 'staff' && ofOneself.includes(verb)) return done
  const thing = subjectWords[subject] ?? subject
  const kept = [detail.title, detail.name].find((it): it is string => typeof it === 'string' && it !== '')
  const called = name?.trim() || kept
  if (called) return `${done} ${thing} “${called}”`
  return /^\d+$/.test(subjectId) && !alone.has(subject)
    ? `${done} ${thing} số ${subjectId}`
    : `${done} ${thing}`
}

/** There is one of each: a number says nothing. */
const alone = new Set(['front', 'log', 'setting', 'settings', 'site'])

const detailNames: Record<string, string> = {
  reason: 'lý do',
  override: 'lý do vượt quy tắc',
  text: 'nội dung',
  notice: 'thông báo',
  ending: 'cách gỡ',
  slug: 'địa chỉ',
  email: 'thư điện tử',
  role: 'vai trò',
  from: 'từ',
  to: 'thành',
  device: 'máy',
  by: 'qua',
  publishAt: 'đăng lúc',
  removeAt: 'gỡ lúc',
  revision: 'bản',
  kind: 'loại',
  field: 'mục',
  fields: 'mục',
  changed: 'đổi',
  path: 'đường dẫn',
  target: 'đích',
  url: 'địa chỉ',
  code: 'mã',
  place: 'nơi đặt',
  count: 'số lượng',
  rows: 'số dòng',
}

const values: Record<string, string> = {
  reporter: 'phóng viên',
  editor: 'biên tập viên',
  publisher: 'thư ký tòa soạn',
  administrator: 'quản trị',
  notice: 'để lại thông báo',
  moved: 'chuyển sang bài khác',
  gone: 'gỡ hẳn',
  correction: 'đính chính',
  update: 'cập nhật',
  oidc: 'máy chủ định danh',
  image: 'ảnh',
  video: 'video',
  audio: 'âm thanh',
  file: 'tệp',
}

/** The particulars that people understand, `lý do: thiếu ảnh; bản: 3`. Identifiers stay in the export alone. */
export function detailWords(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .flatMap(([key, value]) => {
      const name = detailNames[key]
      const said = name ? valueWords(value) : ''
      return said ? `${name}: ${said}` : []
    })
    .join('; ')
}

function valueWords(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join(', ')
  if (typeof value !== 'string') return ''
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return `${clock(value)} ngày ${shortDate(value)}`
  return values[value] ?? value
}
