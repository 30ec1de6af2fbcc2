import type { Metadata } from 'next'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { LostList } from '@/components/newsroom/redirects/lost-list.client'
import { RedirectViews } from '@/components/newsroom/redirects/redirect-views'
import { db } from '@/db/client'
import { listLost } from '@/newsroom/redirects/missing'
import { requireRole } from '../../../../session'
import { ignore, save } from '../actions'

export const metadata: Metadata = { title: 'Địa chỉ không tìm thấy' }
const most = 50

export default async function LostPage() {
  await requireRole('administrator')
  const lost = await listLost(db(), most)
  return (
    <ListPage
      title="Chuyển hướng"
      about="Địa chỉ người đọc đã hỏi trong 30 ngày qua mà cổng không có, hỏi nhiều đứng trước."
    >
      <RedirectViews current="lost" />
      {lost.length === 0 && <p className="nothing">Không có địa chỉ nào bị hỏi mà không tìm thấy.</p>}
      <LostList lost={lost} save={save} ignore={ignore} />
    </ListPage>
  )
}
