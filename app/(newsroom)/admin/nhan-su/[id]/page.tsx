import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { EntryControl } from '@/components/newsroom/staff/entry-control.client'
import { EditPerson } from '@/components/newsroom/staff/edit-person.client'
import { StateChip } from '@/components/newsroom/staff/state-chip'
import { db } from '@/db/client'
import { readPenNames, readPerson } from '@/newsroom/staff/list'
import { readSite } from '@/portal/site'
import { requireRole } from '../../../../session'
import { makeLink, setActive, update } from '../actions'

export const metadata: Metadata = { title: 'Sửa tài khoản' }

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireRole('administrator')
  const { id } = await params
  const person = /^[1-9]\d{0,14}$/.test(id) ? await readPerson(Number(id), db()) : null
  if (!person) notFound()
  const [{ sections }, penNames] = await Promise.all([
    readSite(db()),
    readPenNames(person.author?.id ?? null, db()),
  ])
  const own = person.id === actor.id
  return (
    <>
      <div className="page-head">
        <h1>{person.name}</h1>
        <StateChip state={person.state} />
        <p className="meta">
          <Link href="/admin/nhan-su">Nhân sự</Link>
        </p>
        <div className="actions">
          <Link className="button" href={`/admin/nhat-ky?nguoi=${person.id}`} prefetch={false}>
            Việc đã làm
          </Link>
        </div>
      </div>
      <div className="page-body">
        <section className="block-of">
          <EditPerson person={person} own={own} sections={sections} penNames={penNames} update={update} />
        </section>
        <section className="block-of" aria-labelledby="duong-vao">
          <h2 id="duong-vao">Đường vào tòa soạn</h2>
          <EntryControl
            key={person.state}
            person={person}
            own={own}
            now={new Date().toISOString()}
            makeLink={makeLink}
            setActive={setActive}
          />
        </section>
      </div>
    </>
  )
}
