import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { SourceForm } from '@/components/newsroom/directory/source-form.client'
import { readSourceRow } from '@/newsroom/directory/sources'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../../session'
import { openRow, small, titled, type RowProps } from '../../row'
import { remove, save } from '../actions'

export const generateMetadata = titled('nguồn tin')
const list = { href: '/admin/nguon', name: 'Nguồn tin' }

export default async function SourceEditPage({ params }: RowProps) {
  await requireRole('administrator')
  const { row, last, seen } = await openRow((await params).id, 'source', readSourceRow)
  return (
    <EditPage
      list={list}
      title={row?.name ?? 'Nguồn mới'}
      seenAt={row ? `/nguon/${row.slug}` : undefined}
      last={last}
      form={<SourceForm seen={seen} row={row && { ...row, logo: small(row.logo) }} save={save} />}
      aside={
        row && (
          <section>
            <h2>{number(row.articles)} bài trên cổng</h2>
            {row.articles === 0 && !row.own ? (
              <ActButton
                act={remove}
                input={{ id: row.id }}
                icon="trash"
                goesTo={list.href}
                ask={{
                  title: `Xóa nguồn “${row.name}”?`,
                  words: 'Chưa có bài nào ghi nguồn này. Xóa rồi thì không lấy lại được.',
                  yes: 'Xóa nguồn',
                }}
              >
                Xóa
              </ActButton>
            ) : (
              <p className="meta">
                {row.own
                  ? 'Đây là nguồn của chính cổng. Cổng luôn có đúng một nguồn như vậy.'
                  : 'Nguồn còn bài thì không xóa được.'}
              </p>
            )}
          </section>
        )
      }
    />
  )
}
