import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { ChannelForm } from '@/components/newsroom/directory/channel-form.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { listChannels } from '@/newsroom/directory/channels'
import { requireRole } from '../../../../session'
import { openRow, titled, type RowProps } from '../../row'
import { retire, save } from '../actions'

export const generateMetadata = titled('kênh')
const list = { href: '/admin/kenh', name: 'Kênh' }

export default async function ChannelEditPage({ params }: RowProps) {
  await requireRole('publisher')
  const { row, last, seen } = await openRow((await params).id, 'channel', async (db, id) => {
    const all = await listChannels(db)
    return all.find((it) => it.id === id) ?? null
  })
  return (
    <EditPage
      list={list}
      title={row?.name ?? 'Kênh mới'}
      last={last}
      form={<ChannelForm seen={seen} row={row} save={save} />}
      aside={
        row && (
          <section>
            <h2>Mã ngắn: /q/{row.code}</h2>
            <p className="meta">
              Mã đã in ra giấy thì không xóa được, nên kênh cũng không bị xóa; kênh thôi dùng rời mọi trang.
            </p>
            <ActButton
              act={retire}
              input={{ id: row.id, retired: row.active }}
              icon={row.active ? 'withdrawn' : 'undo'}
            >
              {row.active ? 'Thôi dùng' : 'Dùng lại'}
            </ActButton>
          </section>
        )
      }
    />
  )
}
