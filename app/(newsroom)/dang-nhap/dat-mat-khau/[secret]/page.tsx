import type { Metadata } from 'next'
import Link from 'next/link'
import { SignInFrame } from '@/components/newsroom/sign-in/frame'
import { NewPasswordForm } from '@/components/newsroom/sign-in/new-password-form.client'
import { db } from '@/db/client'
import { readLink } from '@/newsroom/staff/links'
import { readSettings } from '@/portal/settings'
import { setPassword } from '../../actions'

export const metadata: Metadata = { title: 'Đặt mật khẩu', referrer: 'no-referrer' }

export default async function NewPasswordPage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  const [person, { siteName }] = await Promise.all([readLink(secret, db()), readSettings(db())])
  return (
    <SignInFrame siteName={siteName}>
      <h1>Đặt mật khẩu</h1>
      {person ? (
        <>
          <p>
            Chào {person.name}. Mật khẩu này dùng với thư điện tử <b>{person.email}</b>.
          </p>
          <NewPasswordForm email={person.email} action={setPassword.bind(null, secret)} />
        </>
      ) : (
        <p>
          Liên kết này đã dùng rồi hoặc đã hết hạn. Hãy nhờ quản trị tạo liên kết mới, hoặc{' '}
          <Link href="/dang-nhap">đăng nhập</Link> nếu bạn đã có mật khẩu.
        </p>
      )}
    </SignInFrame>
  )
}
