'use client'

import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { longestTitle, sapoWords } from '@/newsroom/stories/checking/words'
import { countWords } from '@/vietnamese/words'
import { useAround, useRefusal, useShown } from '../draft-context.client'
import { FieldError } from '../../ui/field'

const letters = (text: string) => [...text.trim()].length
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ')

/** Takes over what was typed before the page listened: it stands in the field and nobody was told of it. */
function useTypedBefore(start: string, take: (text: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null)
  const look = useEffectEvent(() => {
    if (field.current && field.current.value !== start) take(field.current.value)
  })
  useEffect(() => look(), [])
  return field
}

/** Section and title. The field is the browser's own: nothing but its writer ever changes it. */
export function Title() {
  const { draft, lists, readOnly } = useAround()
  const [start] = useState(() => draft.shown.content.title)
  const [count, setCount] = useState(() => letters(start))
  const sectionId = useShown((it) => it.content.sectionId)
  const section = lists.sections.find((it) => it.id === sectionId)?.name
  const refused = useRefusal('title')
  const change = (text: string) => {
    const title = oneLine(text)
    setCount(letters(title))
    draft.set({ title })
  }
  const field = useTypedBefore(start, change)
  const on = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    document.getElementById('sapo')?.focus()
  }
  return (
    <>
      <div className="label-row">
        <span className="kicker">{section ?? 'Chưa có chuyên mục'}</span>
        <span className={count > longestTitle ? 'gauge is-over' : 'gauge'} id="title-count">
          {count === 0 ? count : <b>{count}</b>} / {longestTitle} ký tự
        </span>
      </div>
      <textarea
        ref={field}
        id="title"
        className="headline"
        aria-label="Tiêu đề"
        aria-describedby={refused ? 'title-count title-error' : 'title-count'}
        aria-invalid={refused ? true : undefined}
        placeholder="Tiêu đề"
        rows={1}
        maxLength={500}
        defaultValue={start}
        readOnly={readOnly}
        onChange={(event) => change(event.target.value)}
        onKeyDown={on}
        lang="vi"
        spellCheck={false}
        autoComplete="off"
        autoFocus={draft.shown.storyId === null && draft.shown.generation === 0}
      />
      {refused && <FieldError id="title-error">{refused}</FieldError>}
    </>
  )
}

/** The paragraph that every list shows under the title. */
export function Sapo() {
  const { draft, readOnly } = useAround()
  const [start] = useState(() => draft.shown.content.sapo)
  const [count, setCount] = useState(() => countWords(start))
  const refused = useRefusal('sapo')
  const { least, most } = sapoWords
  const outside = count > 0 && (count < least || count > most)
  const change = (text: string) => {
    const sapo = oneLine(text)
    setCount(countWords(sapo))
    draft.set({ sapo })
  }
  const field = useTypedBefore(start, change)
  return (
    <>
      <textarea
        ref={field}
        id="sapo"
        className="standfirst"
        aria-label="Sapo"
        aria-describedby={refused ? 'sapo-count sapo-error' : 'sapo-count'}
        aria-invalid={refused ? true : undefined}
        placeholder="Sapo: chuyện gì, ở đâu, với ai, từ bao giờ"
        rows={2}
        maxLength={1000}
        defaultValue={start}
        readOnly={readOnly}
        onChange={(event) => change(event.target.value)}
        lang="vi"
        spellCheck={false}
        autoComplete="off"
      />
      {refused && <FieldError id="sapo-error">{refused}</FieldError>}
      <div className="label-row">
        <span className={outside ? 'gauge is-over' : 'gauge'} id="sapo-count">
          Sapo {count === 0 ? 'chưa có,' : <b>{count} từ</b>}{' '}
          {count === 0
            ? `nên ${least}–${most} từ`
            : outside
              ? `nên ${least}–${most}`
              : `trong khoảng ${least}–${most}`}
        </span>
      </div>
    </>
  )
}
