'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Note } from '@/newsroom/stories/notes'
import { hourNear } from '@/vietnamese/ago'
import { calledName } from '../../ui/avatar'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu.client'
import { StaffForm } from '../../ui/staff-form.client'
import { useAround, useShown } from '../draft-context.client'
import { Fold } from './fold'
import { call, NoteField } from './note-field.client'

/** "Ghi chú nội bộ": words among colleagues beside the text, with a quote and `@name`. */
export function Notes() {
  const { actions } = useAround()
  const storyId = useShown((it) => it.storyId)
  const [notes, setNotes] = useState<Note[]>([])
  const [people, setPeople] = useState<string[]>([])
  const [quote, setQuote] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const read = useCallback(async () => {
    if (storyId === null) return
    const answer = await actions.notes({ storyId }).catch(() => null)
    if (!answer?.ok) return
    setNotes(answer.value.notes)
    setPeople(answer.value.people)
  }, [actions, storyId])
  useEffect(() => {
    const soon = setTimeout(() => void read(), 0)
    return () => clearTimeout(soon)
  }, [read])

  const open = notes.filter((it) => !it.resolved)
  const last = open.at(-1)
  const settle = async (note: Note) => {
    if (storyId === null) return
    await actions.settleNote({ storyId, noteId: note.id, resolved: !note.resolved }).catch(() => null)
    await read()
  }
  return (
    <Fold
      title="Ghi chú nội bộ"
      value={last ? `${open.length}, mới nhất ${calledName(last.by)}` : 'chưa có'}
      id="notes"
    >
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((it) => (
            <li key={it.id} className={it.resolved ? 'is-resolved' : it.forMe ? 'is-for-me' : undefined}>
              {it.quote && <blockquote>{it.quote}</blockquote>}
              <p>{it.parts.map((part, n) => (part.called ? <b key={n}>{part.text}</b> : part.text))}</p>
              <p className="meta">
                {it.by} · {hourNear(it.at, new Date())}
                {it.resolved && ' · đã xong'}
              </p>
              <button type="button" className="link" onClick={() => void settle(it)}>
                {it.resolved ? 'Mở lại' : 'Đã xong'}
              </button>
            </li>
          ))}
        </ul>
      )}
      {storyId === null ? (
        <p className="meta">Viết tiêu đề trước, rồi ghi chú được.</p>
      ) : (
        <StaffForm
          submit="Thêm ghi chú"
          className="grid gap-3"
          clears
          idOf={(field) => `note-${field}`}
          send={(form) => actions.writeNote({ storyId, text: String(form.get('note-text') ?? ''), quote })}
          onDone={() => {
            setQuote('')
            void read()
          }}
          actions={
            <>
              <Button
                look="quiet"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() =>
                  setQuote(
                    String(getSelection() ?? '')
                      .trim()
                      .slice(0, 500),
                  )
                }
              >
                Trích đoạn đang chọn
              </Button>
              {people.length > 0 && (
                <Menu
                  className="button quiet"
                  label="@ Gọi ai"
                  items={people.map((name) => ({
                    label: name,
                    onSelect: () => setTimeout(() => field.current && call(field.current, name)),
                  }))}
                />
              )}
            </>
          }
        >
          {(error) => (
            <>
              {quote && <blockquote>{quote}</blockquote>}
              <NoteField ref={field} people={people} error={error('text')} />
            </>
          )}
        </StaffForm>
      )}
    </Fold>
  )
}
