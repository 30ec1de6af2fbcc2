'use client'

import type { Answer } from '@/newsroom/answer'
import { PasswordField } from '../sign-in/password-field.client'
import { StaffForm } from '../ui/staff-form.client'

type Input = { current: string; password: string; again: string }

/** Changes one's own password; every other device is signed out. */
export function PasswordForm({
  email,
  change,
}: {
  email: string
  change: (input: Input) => Promise<Answer<null>>
}) {
  const text = (form: FormData, name: string) => String(form.get(name) ?? '')
  return (
    <StaffForm
      submit="Đổi mật khẩu"
      done="Đã đổi mật khẩu. Các máy khác đã bị đăng xuất."
      clears
      send={(form) =>
        change({
          current: text(form, 'current'),
          password: text(form, 'password'),
          again: text(form, 'again'),
        })
      }
    >
      {(error) => (
        <>
          <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            id="current"
            label="Mật khẩu đang dùng"
            autoComplete="current-password"
            error={error('current')}
          />
          <div className="pair">
            <PasswordField
              id="password"
              label="Mật khẩu mới"
              hint="Ít nhất 10 ký tự."
              autoComplete="new-password"
              error={error('password')}
            />
            <PasswordField
              id="again"
              label="Nhập lại mật khẩu mới"
              autoComplete="new-password"
              error={error('again')}
            />
          </div>
        </>
      )}
    </StaffForm>
  )
}
