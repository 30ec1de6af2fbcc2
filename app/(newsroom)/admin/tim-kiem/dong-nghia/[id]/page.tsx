import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { SynonymForm } from '@/components/newsroom/search/synonym-form.client'
import { readSynonymRow } from '@/newsroom/search/synonyms'
import { requireRole } from '../../../../../session'
import { openRow, titled, type Query, type RowProps } from '../../../row'
import { removeGroup, saveGroup } from '../../actions'

export const generateMetadata = titled('từ đồng nghĩa')
const list = { href: '/admin/tim-kiem/dong-nghia', name: 'Từ đồng nghĩa' }

type Props = RowProps & { searchParams: Promise<Query> }

export default async function SynonymEditPage({ params, searchParams }: Props) {
  await requireRole('publisher')
  const { row, last, seen } = await openRow((await params).id, 'synonym', readSynonymRow)
  const first = [(await searchParams).tu ?? []].flat().slice(0, 1)
  return (
    <EditPage
      list={list}
      title={row ? row.terms.join(' = ') : 'Nhóm từ đồng nghĩa mới'}
      last={last}
      form={<SynonymForm seen={seen} terms={row?.terms ?? first} save={saveGroup} />}
      aside={
        row && (
          <section>
            <ActButton
              act={removeGroup}
              input={{ id: row.id }}
              icon="trash"
              goesTo={list.href}
              ask={{
                title: 'Xóa nhóm từ này?',
                words: 'Các cách gọi này lại được tìm riêng từng cách.',
                yes: 'Xóa nhóm từ',
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
