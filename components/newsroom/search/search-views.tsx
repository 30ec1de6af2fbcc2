import Link from 'next/link'

const views = {
  missed: { href: '/admin/tim-kiem', label: 'Tìm không thấy' },
  most: { href: '/admin/tim-kiem?xem=nhieu', label: 'Tìm nhiều' },
  synonyms: { href: '/admin/tim-kiem/dong-nghia', label: 'Từ đồng nghĩa' },
  promoted: { href: '/admin/tim-kiem/ghim', label: 'Kết quả ghim' },
}

/** The parts of the page about readers' search. */
export function SearchViews({ current }: { current: keyof typeof views }) {
  return (
    <nav className="views" aria-label="Phần của trang tìm kiếm">
      {Object.entries(views).map(([id, { href, label }]) => (
        <Link key={id} href={href} prefetch={false} aria-current={id === current ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
