'use client'

import type { ReactNode } from 'react'
import type { Problem } from '@/newsroom/outcome'
import { Button } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary.client'
import { Check, TextField } from '../ui/field'
import { PasswordField } from './password-field.client'
import { useKeptForm } from './use-kept-form.client'

export type SignInState = { email: string; problems: Problem[] }

type Props = {
  action: (state: SignInState, form: FormData) => Promise<SignInState>
  /** Where to go then. */
  next: string
  children?: ReactNode
}

/** Works without script too: the server answers with the page, the e-mail kept, the password not. */
export function SignInForm({ action, next, children }: Props) {
  const [{ email, problems, message }, form, busy] = useKeptForm(action, { email: '', problems: [] })
  const error = (field: string) => problems.find((it) => it.field === field)?.message
  return (
    <form {...form} className="signin-form">
      <ErrorSummary problems={problems} message={message} />
      {children}
      <input type="hidden" name="tiep" value={next} />
      <TextField
        id="email"
        label="Thư điện tử công vụ"
        type="email"
        required
        maxLength={254}
        autoComplete="username"
        autoFocus={!email}
        defaultValue={email}
        error={error('email')}
      />
      <PasswordField
        id="password"
        label="Mật khẩu"
        autoComplete="current-password"
        error={error('password')}
      />
      <Check name="keep" defaultChecked label="Giữ đăng nhập trên máy này 12 giờ" />
      <Button type="submit" look="primary" aria-disabled={busy || undefined}>
        {busy ? 'Đang đăng nhập…' : 'Đăng nhập'}
      </Button>
    </form>
  )
}
