import type { Metadata } from 'next'
import Link from 'next/link'
import { InviteForm } from '@/components/newsroom/staff/invite-form.client'
import { db } from '@/db/client'
import { readPenNames } from '@/newsroom/staff/list'
import { readSite } from '@/portal/site'
import { requireRole } from '../../../../session'
import { invite } from '../actions'

export const metadata: Metadata = { title: 'Mời người mới' }

export default async function InvitePage() {
  await requireRole('administrator')
  const [{ sections }, penNames] = await Promise.all([readSite(db()), readPenNames(null, db())])
  return (
    <>
      <div className="page-head">
        <h1>Mời người mới</h1>
        <p className="meta">
          <Link href="/admin/nhan-su">Nhân sự</Link>
        </p>
      </div>
      <div className="page-body">
        <InviteForm sections={sections} penNames={penNames} invite={invite} />
      </div>
    </>
  )
}
