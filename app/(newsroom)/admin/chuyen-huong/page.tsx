import type { Metadata } from 'next'
import { EntryList, type Chip } from '@/components/newsroom/directory/entry'
import { ListPage } from '@/components/newsroom/directory/list-page'
import { ListPager, ListSearch } from '@/components/newsroom/directory/list-search'
import { RedirectViews } from '@/components/newsroom/redirects/redirect-views'
import { TryForm } from '@/components/newsroom/redirects/try-form.client'
import { LinkButton } from '@/components/newsroom/ui/button'
import { db } from '@/db/client'
import { askedOf, perPage } from '@/newsroom/directory/listing'
import { countRedirects, listRedirects } from '@/newsroom/redirects/redirects'
import { shortDate } from '@/vietnamese/dates'
import { number } from '@/vietnamese/numbers'
import { requireRole } from '../../../session'
import { savedName, type Query } from '../row'
import { tryOut } from './actions'

export const metadata: Metadata = { title: 'Chuyển hướng' }

const origins: Record<string, string> = { rename: 'đổi tên', import: 'nhập từ tệp', staff: 'thêm tay' }

export default async function RedirectsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireRole('administrator')
  const query = await searchParams
  const asked = askedOf(query)
  const [found, total] = await Promise.all([listRedirects(db(), asked), countRedirects(db(), asked.words)])
  return (
    <ListPage
      title="Chuyển hướng"
      about={`Địa chỉ cũ, trên giấy hay trên mạng, vẫn dẫn tới trang bây giờ trong một bước. ${number(total)} dòng.`}
      add={{ href: '/admin/chuyen-huong/moi', label: 'Chuyển hướng mới' }}
      actions={
        <LinkButton href="/api/admin/redirects" download>
          Tải về CSV
        </LinkButton>
      }
      saved={savedName(
        found.map((it) => ({ id: it.id, name: it.path })),
        query.xong,
      )}
    >
      <RedirectViews current="list" />
      <TryForm tryOut={tryOut} />
      <ListSearch label="Tìm trong địa chỉ cũ và mới" words={asked.words} />
      {found.length === 0 && (
        <p className="nothing">
          {asked.words ? `Không có địa chỉ nào có “${asked.words}”.` : 'Chưa có chuyển hướng nào.'}
        </p>
      )}
      <EntryList
        label="Chuyển hướng"
        entries={found.slice(0, perPage).map((it) => ({
          id: it.id,
          name: it.path,
          href: `/admin/chuyen-huong/${it.id}`,
          under: it.target ? `→ ${it.target}` : 'Bài đã gỡ hẳn, không dẫn đi đâu',
          fact: `${origins[it.origin] ?? it.origin}, ${shortDate(it.createdAt)}`,
          chips: it.pattern ? patternChip : [],
        }))}
      />
      <ListPager href="/admin/chuyen-huong" asked={asked} more={found.length > perPage} />
    </ListPage>
  )
}

const patternChip: Chip[] = [{ words: 'Mẫu', icon: 'auto', look: 'info' }]
