'use client'

import { useRouter } from 'next/navigation'
import type { Answer } from '@/newsroom/answer'
import type { PersonRow } from '@/newsroom/staff/list'
import type { PersonInput } from '@/newsroom/staff/people'
import { StaffForm } from '../ui/staff-form.client'
import { PersonFields, personIn, type Choices } from './person-fields'

type Props = Choices & {
  person: PersonRow
  own: boolean
  update: (input: PersonInput & { staffId: number }) => Promise<Answer<null>>
}

/** Changes who somebody is in the newsroom. */
export function EditPerson({ person, own, sections, penNames, update }: Props) {
  const router = useRouter()
  return (
    <StaffForm
      submit="Lưu thay đổi"
      done="Đã lưu. Nếu vai trò đổi, người này phải đăng nhập lại."
      onDone={() => router.refresh()}
      send={(form) => update({ ...personIn(form), staffId: person.id })}
    >
      {(error) => (
        <PersonFields person={person} own={own} sections={sections} penNames={penNames} error={error} />
      )}
    </StaffForm>
  )
}
