import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { UtilityForm } from '@/components/newsroom/directory/utility-form.client'
import { readUtilityRow } from '@/newsroom/directory/utilities'
import { requireRole } from '../../../../session'
import { openRow, titled, type RowProps } from '../../row'
import { remove, save } from '../actions'

export const generateMetadata = titled('tiện ích')
const list = { href: '/admin/tien-ich', name: 'Tiện ích' }

export default async function UtilityEditPage({ params }: RowProps) {
  await requireRole('publisher')
  const { row, last, seen } = await openRow((await params).id, 'utility', readUtilityRow)
  return (
    <EditPage
      list={list}
      title={row?.title ?? 'Tiện ích mới'}
      last={last}
      form={
        <UtilityForm
          seen={seen}
          save={save}
          row={
            row && {
              ...row,
              showFrom: row.showFrom?.toISOString() ?? null,
              showUntil: row.showUntil?.toISOString() ?? null,
            }
          }
        />
      }
      aside={
        row && (
          <section>
            <p className="meta">Chỉ tạm ẩn thì đặt “Hiện đến”, khối tự hết hạn và còn trong danh sách.</p>
            <ActButton
              act={remove}
              input={{ id: row.id }}
              icon="trash"
              goesTo={list.href}
              ask={{
                title: `Xóa tiện ích “${row.title}”?`,
                words: 'Khối này rời mọi trang ngay. Xóa rồi thì không lấy lại được.',
                yes: 'Xóa tiện ích',
              }}
            >
              Xóa
            </ActButton>
          </section>
        )
      }
    />
  )
}
