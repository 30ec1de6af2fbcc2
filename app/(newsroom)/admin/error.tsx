'use client'

import Link from 'next/link'
import { Button } from '@/components/newsroom/ui/button'

/** What stands in place of a page whose script broke; the story's text is on the device by then. */
export default function Broken() {
  return (
    <div className="page-body" role="alert">
      <h1>Trang này vừa gặp lỗi</h1>
      <p className="mt-2">
        Lỗi ở phần mềm, không phải ở bạn. Bài đang viết vẫn còn: phần chưa lưu được giữ trên máy này và sẽ
        được đưa lại khi mở bài.
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <Button onClick={() => location.reload()}>Tải lại trang</Button>
        <Link href="/admin">Về bảng việc</Link>
      </p>
    </div>
  )
}
