import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PasswordForm } from '@/components/newsroom/account/password-form.client'
import { SessionList } from '@/components/newsroom/account/session-list.client'
import { roleNames } from '@/components/newsroom/role-name'
import { Button } from '@/components/newsroom/ui/button'
import { db } from '@/db/client'
import { listSessions } from '@/newsroom/staff/sessions'
import { requireSigned } from '../../../session'
import { changeOwnPassword, chooseTheme, endOneSession, signOut, signOutEverywhere } from './actions'

export const metadata: Metadata = { title: 'Tài khoản' }

const themes = [
  ['auto', 'Theo máy'],
  ['light', 'Sáng'],
  ['dark', 'Tối'],
] as const

export default async function AccountPage() {
  const signed = await requireSigned()
  const sessions = await listSessions(signed, db())
  const theme = (await cookies()).get('giao-dien')?.value ?? 'auto'
  return (
    <>
      <div className="page-head">
        <h1>Tài khoản</h1>
        <p className="meta">
          {signed.actor.name}, {roleNames[signed.actor.role].toLowerCase()} · {signed.email}
        </p>
        <form className="actions" action={signOut}>
          <Button type="submit" icon="leave">
            Đăng xuất
          </Button>
        </form>
      </div>
      <div className="page-body max-w-[48rem]">
        <section className="block-of">
          <h2>Đang đăng nhập ở</h2>
          <SessionList
            now={new Date().toISOString()}
            end={endOneSession}
            sessions={sessions.map((it) => ({
              ...it,
              createdAt: it.createdAt.toISOString(),
              seenAt: it.seenAt.toISOString(),
            }))}
          />
          <form action={signOutEverywhere} className="mt-3">
            <Button type="submit">Đăng xuất mọi nơi</Button>
          </form>
        </section>
        <section className="block-of">
          <h2>Đổi mật khẩu</h2>
          <PasswordForm email={signed.email} change={changeOwnPassword} />
        </section>
        <section className="block-of">
          <h2>Giao diện tòa soạn trên máy này</h2>
          <form action={chooseTheme} className="segments">
            {themes.map(([value, label]) => (
              <Button key={value} type="submit" name="theme" value={value} aria-pressed={theme === value}>
                {label}
              </Button>
            ))}
          </form>
        </section>
      </div>
    </>
  )
}
