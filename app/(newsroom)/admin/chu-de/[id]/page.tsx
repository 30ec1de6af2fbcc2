import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { MergeForm } from '@/components/newsroom/directory/merge-form.client'
import { TopicForm } from '@/components/newsroom/directory/topic-form.client'
import { db } from '@/db/client'
import { listTopics, readTopicRow } from '@/newsroom/directory/topics'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../../session'
import { openRow, titled, type RowProps } from '../../row'
import { merge, remove, save } from '../actions'

export const generateMetadata = titled('chủ đề')
const list = { href: '/admin/chu-de', name: 'Chủ đề' }
const mostOffered = 1000

export default async function TopicEditPage({ params }: RowProps) {
  await requireRole('editor')
  const { row, last, seen } = await openRow((await params).id, 'topic', readTopicRow)
  const others = row ? await listTopics(db(), { words: '', limit: mostOffered, offset: 0 }) : []
  return (
    <EditPage
      list={list}
      title={row?.name ?? 'Chủ đề mới'}
      seenAt={row ? `/chu-de/${row.slug}` : undefined}
      last={last}
      form={<TopicForm seen={seen} row={row} save={save} />}
      aside={
        row && (
          <>
            <section>
              <h2>Gộp hai chủ đề</h2>
              <MergeForm
                topic={{ id: row.id, name: row.name }}
                others={others.filter((it) => it.id !== row.id).map(({ id, name }) => ({ id, name }))}
                merge={merge}
              />
            </section>
            <section>
              <h2>{number(row.articles)} bài trên cổng</h2>
              {row.articles === 0 ? (
                <ActButton
                  act={remove}
                  input={{ id: row.id }}
                  icon="trash"
                  goesTo={list.href}
                  ask={{
                    title: `Xóa chủ đề “${row.name}”?`,
                    words: 'Chưa có bài nào mang chủ đề này. Xóa rồi thì không lấy lại được.',
                    yes: 'Xóa chủ đề',
                  }}
                >
                  Xóa
                </ActButton>
              ) : (
                <p className="meta">Chủ đề còn bài thì không xóa được; hãy gộp vào chủ đề khác.</p>
              )}
            </section>
          </>
        )
      }
    />
  )
}
