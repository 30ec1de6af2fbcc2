'use client'

import { useState, useSyncExternalStore } from 'react'
import { Button } from '../ui/button'
import { described, Row } from '../ui/field'

type Props = {
  id: string
  label: string
  error?: string
  hint?: string
  autoComplete: string
  autoFocus?: boolean
}

const never = () => () => {}

/** A password that can be looked at; the button is absent where no script runs. */
export function PasswordField({ id, label, error, hint, autoComplete, autoFocus }: Props) {
  const [shown, setShown] = useState(false)
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <Row {...{ id, label, error, hint }}>
      <div className="with-button">
        <input
          className="field"
          name={id}
          type={shown ? 'text' : 'password'}
          required
          maxLength={200}
          autoCapitalize="none"
          spellCheck={false}
          autoComplete={autoComplete}
          autoFocus={autoFocus}
          {...described({ id, error, hint })}
        />
        {alive && (
          <Button
            look="quiet"
            aria-pressed={shown}
            aria-label={shown ? 'Giấu mật khẩu' : 'Hiện mật khẩu'}
            onClick={() => setShown(!shown)}
          >
            {shown ? 'Giấu' : 'Hiện'}
          </Button>
        )}
      </div>
    </Row>
  )
}
