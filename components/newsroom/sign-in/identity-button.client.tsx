'use client'

import { useState } from 'react'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field'

/** Leads to the city's own identity server, by the way that next-auth prepares. */
export function IdentityButton({ name, next }: { name: string; next: string }) {
  const [failed, setFailed] = useState(false)
  const go = async () => {
    setFailed(false)
    try {
      const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string }
      const body = new URLSearchParams({ csrfToken, callbackUrl: next, json: 'true' })
      const answer = await fetch('/api/auth/signin/oidc', { method: 'POST', body })
      location.assign(((await answer.json()) as { url: string }).url)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="row">
      <Button icon="key" onClick={() => void go()}>
        Đăng nhập bằng {name}
      </Button>
      {failed && <FieldError id="identity-error">Chưa nối được với {name}. Hãy thử lại.</FieldError>}
    </div>
  )
}
