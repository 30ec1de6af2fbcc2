import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { previewModes, type PreviewMode } from '@/components/newsroom/preview/modes'
import { PreviewLinks } from '@/components/newsroom/preview/links.client'
import { Stage } from '@/components/newsroom/preview/stage.client'
import { CardLooks, cardDraftAddress } from '@/components/newsroom/share/card-looks'
import { Icon } from '@/components/newsroom/ui/icon'
import { StatusChip } from '@/components/newsroom/ui/status-chip'
import { db } from '@/db/client'
import { env } from '@/env'
import { readDesk } from '@/newsroom/stories/desk/read'
import { linkHours, readPreviewLinks } from '@/newsroom/stories/preview/links'
import { requireActor } from '../../../../../session'
import { makeLink, revokeLink } from './actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Xem trước' }

export default async function PreviewPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { id } = await params
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const desk = await readDesk(actor, Number(id), db())
  if (!desk.ok) notFound()
  const { kieu } = await searchParams
  const mode = (previewModes.find((it) => it.value === kieu)?.value ?? 'dien-thoai') satisfies PreviewMode
  const { content, state } = desk.value
  const card = {
    title: content.share.title || content.title,
    text: content.share.text || content.sapo,
    sectionId: content.sectionId,
    mediaId: content.share.mediaId ?? content.lead?.mediaId ?? null,
  }
  const links = await readPreviewLinks(Number(id), db())
  return (
    <>
      <div className="story-bar">
        <Link className="back" href={`/admin/bai-viet/${id}`} prefetch={false}>
          <Icon name="left" />
          Sửa bài
        </Link>
        <h1 className="story-name">Xem trước: {content.title.trim() || 'Bài chưa có tiêu đề'}</h1>
        <StatusChip state={state} />
      </div>
      <div className="desk">
        <div className="write">
          <nav className="preview-modes" aria-label="Kiểu xem trước">
            {previewModes.map((it) => (
              <Link
                key={it.value}
                className="button"
                href={`?kieu=${it.value}`}
                replace
                prefetch={false}
                aria-current={it.value === mode ? 'page' : undefined}
              >
                <Icon name={it.icon} />
                {it.name}
              </Link>
            ))}
          </nav>
          {mode === 'chia-se' ? (
            <div className="preview-stage">
              <CardLooks it={card} drawn={cardDraftAddress(card)} host={new URL(env().SITE_URL).host} />
            </div>
          ) : (
            <Stage mode={mode} storyId={Number(id)} />
          )}
        </div>
        <aside className="panel" aria-label="Đường dẫn xem trước">
          <PreviewLinks
            storyId={Number(id)}
            links={links}
            hours={[...linkHours]}
            siteUrl={env().SITE_URL}
            now={new Date().toISOString()}
            make={makeLink}
            revoke={revokeLink}
          />
        </aside>
      </div>
    </>
  )
}
