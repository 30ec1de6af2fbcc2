import type { Metadata } from 'next'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { OrderedList } from '@/components/newsroom/directory/ordered-list.client'
import type { Chip } from '@/components/newsroom/directory/entry'
import { db } from '@/db/client'
import { channelKinds } from '@/newsroom/directory/channel-kinds'
import { listChannels, type ChannelLine } from '@/newsroom/directory/channels'
import { requireRole } from '../../../session'
import { savedName, type Query } from '../row'
import { move, retire } from './actions'

export const metadata: Metadata = { title: 'Kênh' }

export default async function ChannelsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('publisher')
  const rows = await listChannels(db())
  return (
    <ListPage
      title="Kênh mạng xã hội"
      about="“Chúng tôi trên Mạng xã hội” trong mọi bài và ở chân trang. Đúng một kênh là fanpage, có mã QR riêng."
      add={{ href: '/admin/kenh/moi', label: 'Kênh mới' }}
      saved={savedName(rows, (await searchParams).xong)}
    >
      {rows.length === 0 && <p className="nothing">Chưa có kênh nào.</p>}
      <OrderedList
        label="Kênh theo thứ tự"
        move={move}
        retire={retire}
        entries={rows.map((it) => ({
          id: it.id,
          name: it.name,
          href: `/admin/kenh/${it.id}`,
          group: '',
          under: `${channelKinds[it.kind].name} · ${it.url.replace(/^https:\/\/(www\.)?/, '')}`,
          fact: it.code && `/q/${it.code}`,
          chips: chipsOf(it),
          faded: !it.active,
          retired: !it.active,
        }))}
      />
    </ListPage>
  )
}

const chipsOf = (it: ChannelLine): Chip[] => [
  ...(it.fanpage ? [{ words: 'Fanpage', icon: 'qr', look: 'good' } as const] : []),
  ...(it.active ? [] : [{ words: 'Thôi dùng', icon: 'withdrawn', look: 'quiet' } as const]),
]
