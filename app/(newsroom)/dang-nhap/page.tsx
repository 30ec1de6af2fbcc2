import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { SignInFrame } from '@/components/newsroom/sign-in/frame'
import { IdentityButton } from '@/components/newsroom/sign-in/identity-button.client'
import { SignInForm } from '@/components/newsroom/sign-in/sign-in-form.client'
import { Notice } from '@/components/newsroom/ui/notice'
import { db } from '@/db/client'
import { env } from '@/env'
import { readSettings } from '@/portal/settings'
import { hasIdentityServer } from '../../auth-options'
import { returnAddress } from '../../return-address'
import { currentSigned, hadSession } from '../../session'
import { enter } from './actions'

export const metadata: Metadata = { title: 'Đăng nhập' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams
  const next = returnAddress(asked.tiep ?? asked.callbackUrl, env().SITE_URL)
  if (await currentSigned()) redirect(next)
  const { siteName } = await readSettings(db())
  return (
    <SignInFrame siteName={siteName}>
      <h1>Đăng nhập tòa soạn</h1>
      <SignInForm action={enter} next={next}>
        {'xong' in asked ? (
          <Notice tone="good">Đã đặt mật khẩu mới. Mời đăng nhập.</Notice>
        ) : asked.error ? (
          <Notice tone="warning">{failures[String(asked.error)] ?? failures.other}</Notice>
        ) : (
          (await hadSession()) && (
            <Notice>
              Phiên trước đã hết hạn. Bài đang viết vẫn giữ trên máy này và mở lại sau khi đăng nhập.
            </Notice>
          )
        )}
      </SignInForm>
      {hasIdentityServer() && <IdentityButton name={env().OIDC_NAME} next={next} />}
      <p className="meta">
        Quên mật khẩu? Nhờ quản trị tòa soạn đặt lại.
        <br />
        Bạn đọc không cần tài khoản: <Link href="/">về trang tin</Link>
      </p>
    </SignInFrame>
  )
}

const failures: Record<string, string> = {
  CredentialsSignin: 'Thư điện tử hoặc mật khẩu không đúng.',
  AccessDenied: 'Tài khoản này chưa được mở trong tòa soạn. Hãy báo quản trị.',
  other: 'Chưa đăng nhập được. Hãy thử lại.',
}
