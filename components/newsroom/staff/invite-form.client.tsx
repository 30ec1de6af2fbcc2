'use client'

import { useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { PersonInput } from '@/newsroom/staff/people'
import { Button } from '../ui/button'
import { StaffForm } from '../ui/staff-form.client'
import { HandedLink } from './handed-link.client'
import { PersonFields, personIn, type Choices } from './person-fields'

type Props = Choices & { invite: (input: PersonInput) => Promise<Answer<HandedLink | null>> }

/** Makes an account and shows the link by which its owner sets a password. */
export function InviteForm({ sections, penNames, invite }: Props) {
  const [made, setMade] = useState<{ name: string; email: string; link: HandedLink } | null>(null)
  const send = async (form: FormData) => {
    const input = personIn(form)
    const answer = await invite(input)
    if (answer.ok && answer.value) setMade({ name: input.name, email: input.email, link: answer.value })
    return answer
  }
  if (made)
    return (
      <div className="staff-form">
        <p>Đã mở tài khoản cho {made.name}.</p>
        <HandedLink {...made} />
        <div className="form-foot">
          <Button icon="plus" onClick={() => setMade(null)}>
            Mời thêm người
          </Button>
        </div>
      </div>
    )
  return (
    <StaffForm submit="Mời vào tòa soạn" send={send}>
      {(error) => <PersonFields sections={sections} penNames={penNames} error={error} />}
    </StaffForm>
  )
}
