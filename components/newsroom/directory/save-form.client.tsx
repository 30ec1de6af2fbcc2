'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, type ReactNode } from 'react'
import type { Answer, Refusal } from '@/newsroom/answer'
import { Button, LinkButton } from '../ui/button'
import { StaffForm } from '../ui/staff-form.client'

/** What every form of the directory sends along: which row, and what it was filled from. */
export type Seen = { id: number | null; version: number }

type Props<I> = {
  seen: Seen
  /** The list that one comes back to. */
  list: string
  fields: (form: FormData) => I
  save: (input: I & Seen) => Promise<Answer<{ id: number }>>
  children: (error: (field: string) => string | undefined) => ReactNode
  beyond?: ReactNode
  idOf?: (field: string) => string
}

/**
 * A form for one row. When a colleague saved in between nothing is overwritten: the person sees the other's work
 * in another tab, then saves over it or not.
 */
export function SaveForm<I extends object>({ seen, list, fields, save, children, beyond, idOf }: Props<I>) {
  const router = useRouter()
  const version = useRef(seen.version)
  const [conflict, setConflict] = useState<Refusal['conflict']>()
  const send = async (form: FormData) => {
    const answer = await save({ ...fields(form), id: seen.id, version: version.current })
    const stale = answer.ok ? undefined : answer.conflict
    setConflict(stale)
    if (stale) version.current = stale.version
    return answer
  }
  return (
    <StaffForm
      send={send}
      submit={conflict ? 'Lưu đè bản của tôi' : seen.id === null ? 'Tạo' : 'Lưu'}
      onDone={({ id }) => router.push(`${list}?xong=${id}`)}
      idOf={idOf}
      beyond={beyond}
      actions={
        <>
          {conflict && (
            <LinkButton href={`${list}/${seen.id}`} target="_blank" icon="eye">
              Xem bản mới ở thẻ khác
            </LinkButton>
          )}
          <Button onClick={() => router.push(list)}>Thôi</Button>
        </>
      }
    >
      {children}
    </StaffForm>
  )
}

/** The words of a form's field. */
export const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '')

/** The number of a form's field, null while nothing is chosen. */
export const numberIn = (form: FormData, name: string): number | null => Number(form.get(name)) || null
