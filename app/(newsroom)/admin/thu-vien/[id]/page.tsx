import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActButton } from '@/components/newsroom/directory/act-button.client'
import { EditPage } from '@/components/newsroom/directory/edit-page'
import { MediumFacts } from '@/components/newsroom/media/medium-facts'
import { MediumForm } from '@/components/newsroom/media/medium-form.client'
import { MediumUses } from '@/components/newsroom/media/medium-uses'
import { ReplaceButton } from '@/components/newsroom/media/replace-button.client'
import { db } from '@/db/client'
import { readLast } from '@/newsroom/directory/version'
import { mayTouch } from '@/newsroom/media/library/edit'
import { readMedia, readUploader } from '@/newsroom/media/library/list'
import { pickedFrom } from '@/newsroom/media/library/picked'
import { readUses } from '@/newsroom/media/library/uses'
import { requireActor } from '../../../../session'
import type { RowProps } from '../../row'
import { describe, remove } from '../actions'

export const metadata: Metadata = { title: 'Tệp trong thư viện' }

export default async function MediumPage({ params }: RowProps) {
  const actor = await requireActor()
  const asked = (await params).id
  const id = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : notFound()
  const last = await readLast(db(), 'media', id)
  const row = (await readMedia(id, db())) ?? notFound()
  const [uses, uploader] = await Promise.all([readUses(actor, id, db()), readUploader(row, db())])
  const media = pickedFrom(row)
  const mayEdit = mayTouch(actor, row)
  return (
    <EditPage
      list={{ href: '/admin/thu-vien', name: 'Thư viện' }}
      title={row.name}
      last={last}
      form={
        <MediumForm
          key={`${row.hash} ${last?.version}`}
          media={media}
          version={last?.version ?? 0}
          describe={mayEdit ? describe : null}
        />
      }
      aside={
        <>
          <MediumFacts row={row} uploader={uploader} />
          <MediumUses uses={uses} />
          {mayEdit && (
            <section>
              <h2>Thay bằng tệp khác</h2>
              <p className="meta">Mọi bài đang dùng sẽ hiện tệp mới ngay; tệp cũ bị xóa hẳn.</p>
              <ReplaceButton id={id} kind={row.kind} uses={uses.count} />
            </section>
          )}
          {mayEdit && uses.count === 0 && (
            <section>
              <ActButton
                act={remove}
                input={{ id }}
                icon="trash"
                goesTo="/admin/thu-vien"
                ask={{
                  title: `Xóa “${row.name}”?`,
                  words: 'Chưa nơi nào dùng tệp này. Xóa rồi thì không lấy lại được.',
                  yes: 'Xóa hẳn',
                }}
              >
                Xóa khỏi thư viện
              </ActButton>
            </section>
          )}
        </>
      }
    />
  )
}
