'use client'

import type { Problem } from '@/newsroom/outcome'
import { Button } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary.client'
import { PasswordField } from './password-field.client'
import { useKeptForm } from './use-kept-form.client'

export type NewPasswordState = { problems: Problem[]; message?: string }

type Props = {
  email: string
  action: (state: NewPasswordState, form: FormData) => Promise<NewPasswordState>
}

/** Sets a password by a link that works once. The hidden e-mail tells password managers whose it is. */
export function NewPasswordForm({ email, action }: Props) {
  const [{ problems, message }, form, busy] = useKeptForm(action, { problems: [] })
  const error = (field: string) => problems.find((it) => it.field === field)?.message
  return (
    <form {...form} className="signin-form">
      <ErrorSummary problems={problems} message={message} />
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        id="password"
        label="Mật khẩu mới"
        hint="Ít nhất 10 ký tự. Một câu ngắn dễ nhớ là tốt nhất."
        autoComplete="new-password"
        error={error('password')}
        autoFocus
      />
      <PasswordField
        id="again"
        label="Nhập lại mật khẩu mới"
        autoComplete="new-password"
        error={error('again')}
      />
      <Button type="submit" look="primary" aria-disabled={busy || undefined}>
        {busy ? 'Đang lưu…' : 'Đặt mật khẩu'}
      </Button>
    </form>
  )
}
