import Link from 'next/link'

const views = {
  list: { href: '/admin/chuyen-huong', label: 'Chuyển hướng' },
  lost: { href: '/admin/chuyen-huong/khong-tim-thay', label: 'Không tìm thấy' },
  file: { href: '/admin/chuyen-huong/nhap', label: 'Nhập từ tệp' },
}

/** The parts of the page about old addresses. */
export function RedirectViews({ current }: { current: keyof typeof views }) {
  return (
    <nav className="views" aria-label="Phần của trang chuyển hướng">
      {Object.entries(views).map(([id, { href, label }]) => (
        <Link key={id} href={href} prefetch={false} aria-current={id === current ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
