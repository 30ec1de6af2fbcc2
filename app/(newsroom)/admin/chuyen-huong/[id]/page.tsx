import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { RedirectForm } from '@/components/newsroom/redirects/redirect-form.client'
import { readRedirectRow } from '@/newsroom/redirects/redirects'
import { requireRole } from '../../../../session'
import { openRow, titled, type Query, type RowProps } from '../../row'
import { remove, save } from '../actions'

export const generateMetadata = titled('chuyển hướng')
const list = { href: '/admin/chuyen-huong', name: 'Chuyển hướng' }

type Props = RowProps & { searchParams: Promise<Query> }

export default async function RedirectEditPage({ params, searchParams }: Props) {
  await requireRole('administrator')
  const { row, last, seen } = await openRow((await params).id, 'redirect', readRedirectRow)
  const from = [(await searchParams).tu ?? ''].flat()[0]!
  return (
    <EditPage
      list={list}
      title={row ? 'Sửa chuyển hướng' : 'Chuyển hướng mới'}
      last={last}
      form={<RedirectForm seen={seen} row={row ?? { path: from, target: '' }} save={save} />}
      aside={
        row && (
          <section>
            <p className="meta">
              {row.origin === 'rename'
                ? 'Dòng này tự có khi một địa chỉ được đổi. Xóa thì đường dẫn cũ trên giấy và trên mạng bị gãy.'
                : 'Xóa thì người đọc địa chỉ cũ gặp trang “Không tìm thấy”.'}
            </p>
            <ActButton
              act={remove}
              input={{ id: row.id }}
              icon="trash"
              goesTo={list.href}
              ask={{
                title: 'Xóa chuyển hướng này?',
                words: `Người đọc ${row.path} sẽ gặp trang “Không tìm thấy”.`,
                yes: 'Xóa chuyển hướng',
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
