import Link from 'next/link'

/** What a page answers to somebody whose role may not open it. */
export default function Forbidden() {
  return (
    <div className="page-body">
      <h1>Bạn không đủ quyền mở trang này</h1>
      <p className="mt-2">
        Vai trò của bạn trong tòa soạn không làm việc này. Nếu cần, hãy nhờ quản trị đổi vai trò.
      </p>
      <p className="mt-4">
        <Link href="/admin">Về bảng việc</Link>
      </p>
    </div>
  )
}
