import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { SectionForm } from '@/components/newsroom/directory/section-form.client'
import { db } from '@/db/client'
import { listSections } from '@/newsroom/directory/sections'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../../session'
import { openRow, titled, type RowProps } from '../../row'
import { remove, retire, save } from '../actions'

export const generateMetadata = titled('chuyên mục')
const list = { href: '/admin/chuyen-muc', name: 'Chuyên mục' }

export default async function SectionEditPage({ params }: RowProps) {
  await requireRole('administrator')
  const { row, last, seen } = await openRow((await params).id, 'section', async (db, id) => {
    const all = await listSections(db)
    return all.find((it) => it.id === id) ?? null
  })
  const all = await listSections(db())
  const children = all.filter((it) => it.parentId === row?.id)
  const isEmpty = row && row.articles + row.stories + children.length === 0
  return (
    <EditPage
      list={list}
      title={row?.name ?? 'Chuyên mục mới'}
      seenAt={row ? `/chuyen-muc/${row.slug}` : undefined}
      last={last}
      form={
        <SectionForm
          seen={seen}
          row={row}
          save={save}
          parents={
            children.length > 0
              ? []
              : all.filter((it) => it.parentId === null && it.id !== row?.id && !it.retired)
          }
        />
      }
      aside={
        row && (
          <section>
            <h2>{number(row.articles)} bài trên cổng</h2>
            <p className="meta">
              {isEmpty
                ? 'Chuyên mục còn trống nên xóa được.'
                : 'Chuyên mục thôi dùng rời thanh điều hướng, còn địa chỉ và bài cũ vẫn ở đó.'}
            </p>
            <ActButton
              act={retire}
              input={{ id: row.id, retired: !row.retired }}
              icon={row.retired ? 'undo' : 'withdrawn'}
            >
              {row.retired ? 'Dùng lại' : 'Thôi dùng'}
            </ActButton>
            {isEmpty && (
              <ActButton
                act={remove}
                input={{ id: row.id }}
                icon="trash"
                goesTo={list.href}
                ask={{
                  title: `Xóa chuyên mục “${row.name}”?`,
                  words: 'Chuyên mục này chưa có bài nào. Xóa rồi thì không lấy lại được.',
                  yes: 'Xóa chuyên mục',
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
