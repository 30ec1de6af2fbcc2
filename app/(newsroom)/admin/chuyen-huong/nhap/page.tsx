import type { Metadata } from 'next'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { ImportForm } from '@/components/newsroom/redirects/import-form.client'
import { RedirectViews } from '@/components/newsroom/redirects/redirect-views'
import { requireRole } from '../../../../session'
import { importFile } from '../actions'

export const metadata: Metadata = { title: 'Nhập chuyển hướng' }

export default async function ImportPage() {
  await requireRole('administrator')
  return (
    <ListPage
      title="Chuyển hướng"
      about="Đưa cả danh sách địa chỉ cũ vào một lần. Tệp được dò trước: vòng lặp, nhiều chặng, ngõ cụt; chưa ghi gì cho tới khi bạn bấm Ghi."
    >
      <RedirectViews current="file" />
      <ImportForm send={importFile} />
    </ListPage>
  )
}
