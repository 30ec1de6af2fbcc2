import type { Metadata } from 'next'
import { SettingsForm } from '@/components/newsroom/directory/settings-form.client'
import { db } from '@/db/client'
import { readLast } from '@/newsroom/directory/version'
import { readLogo, readSettings } from '@/portal/settings'
import { clock, shortDate } from '@/vietnamese/dates'
import { requireRole } from '../../../session'
import { small } from '../row'
import { save } from './actions'

export const metadata: Metadata = { title: 'Cài đặt' }

export default async function SettingsPage() {
  await requireRole('administrator')
  const last = await readLast(db(), 'setting', 1)
  const settings = await readSettings(db())
  const logo = await readLogo(db(), settings)
  return (
    <>
      <div className="page-head">
        <h1>Cài đặt</h1>
        {last && (
          <p className="meta">
            Sửa lần cuối: {last.by}, {clock(last.at)} ngày {shortDate(last.at)}
          </p>
        )}
      </div>
      <div className="page-body">
        <SettingsForm version={last?.version ?? 0} settings={settings} logo={small(logo)} save={save} />
      </div>
    </>
  )
}
