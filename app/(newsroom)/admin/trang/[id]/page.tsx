import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { PageForm } from '@/components/newsroom/directory/page-form.client'
import { readPageRow } from '@/newsroom/directory/pages'
import { requireRole } from '../../../../session'
import { openRow, titled, type RowProps } from '../../row'
import { remove, save } from '../actions'

export const generateMetadata = titled('trang')
const list = { href: '/admin/trang', name: 'Trang' }

export default async function PageEditPage({ params }: RowProps) {
  await requireRole('publisher')
  const { row, last, seen } = await openRow((await params).id, 'page', readPageRow)
  return (
    <EditPage
      list={list}
      title={row?.title ?? 'Trang mới'}
      seenAt={row?.published ? `/trang/${row.slug}` : undefined}
      last={last}
      form={<PageForm seen={seen} row={row} save={save} />}
      aside={
        row && (
          <section>
            <ActButton
              act={remove}
              input={{ id: row.id }}
              icon="trash"
              goesTo={list.href}
              ask={{
                title: `Xóa trang “${row.title}”?`,
                words: 'Trang rời cổng ngay. Xóa rồi thì không lấy lại được.',
                yes: 'Xóa trang',
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
