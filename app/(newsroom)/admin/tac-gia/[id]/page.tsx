import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { AuthorForm } from '@/components/newsroom/directory/author-form.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { readAuthorRow } from '@/newsroom/directory/authors'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../../session'
import { openRow, small, titled, type RowProps } from '../../row'
import { remove, retire, save } from '../actions'

export const generateMetadata = titled('bút danh')
const list = { href: '/admin/tac-gia', name: 'Bút danh' }

export default async function AuthorEditPage({ params }: RowProps) {
  await requireRole('editor')
  const { row, last, seen } = await openRow((await params).id, 'author', readAuthorRow)
  return (
    <EditPage
      list={list}
      title={row?.name ?? 'Bút danh mới'}
      seenAt={row ? `/tac-gia/${row.slug}` : undefined}
      last={last}
      form={<AuthorForm seen={seen} row={row && { ...row, portrait: small(row.portrait) }} save={save} />}
      aside={
        row && (
          <section>
            <h2>{number(row.articles)} bài trên cổng</h2>
            {row.writer && <p className="meta">Bút danh của {row.writer}.</p>}
            <p className="meta">
              Bút danh thôi dùng không còn trong danh sách chọn; trang và bài cũ vẫn ở đó.
            </p>
            <ActButton
              act={retire}
              input={{ id: row.id, retired: !row.retired }}
              icon={row.retired ? 'undo' : 'withdrawn'}
            >
              {row.retired ? 'Dùng lại' : 'Thôi dùng'}
            </ActButton>
            {row.articles === 0 && !row.writer && (
              <ActButton
                act={remove}
                input={{ id: row.id }}
                icon="trash"
                goesTo={list.href}
                ask={{
                  title: `Xóa bút danh “${row.name}”?`,
                  words: 'Chưa có bài nào ký tên này. Xóa rồi thì không lấy lại được.',
                  yes: 'Xóa bút danh',
                }}
              >
                Xóa
              </ActButton>
            )}
          </section>
        )
      }
    />
  )
}
