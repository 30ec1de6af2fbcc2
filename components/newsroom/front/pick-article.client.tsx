'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { Shown } from '@/newsroom/front/look'
import { longDate } from '@/vietnamese/dates'
import { Check, TextField } from '../ui/field'

type Props = {
  find: (input: { words: string }) => Promise<Answer<Shown[]>>
  picked: Shown | null
  pick: (shown: Shown) => void
  error?: string
}

/** Finds an article by words of its title; what is chosen stands first, then the newest, before anything is typed. */
export function PickArticle({ find, picked, pick, error }: Props) {
  const [first] = useState(picked)
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Shown[]>([])
  const [failed, setFailed] = useState('')
  useEffect(() => {
    let current = true
    const wait = setTimeout(() => {
      find({ words }).then(
        (answer) => {
          if (!current) return
          if (answer.ok) setFound(answer.value)
          setFailed(answer.ok ? '' : answer.message)
        },
        () => current && setFailed('Chưa tìm được: mất mạng hoặc máy chủ không trả lời.'),
      )
    }, 200)
    return () => {
      current = false
      clearTimeout(wait)
    }
  }, [words, find])
  const top = words === '' ? first : null
  const others = top ? [top, ...found.filter((it) => it.id !== top.id)] : found
  const rows = picked && !others.some((it) => it.id === picked.id) ? [picked, ...others] : others
  return (
    <div className="grid gap-2">
      <TextField
        id="words"
        label="Tìm bài"
        type="search"
        placeholder="Vài chữ trong tiêu đề…"
        value={words}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        error={error ?? (failed || undefined)}
      />
      <div className="found-articles" role="radiogroup" aria-label="Bài tìm thấy">
        {rows.map((it) => (
          <Check
            key={it.id}
            type="radio"
            name="article"
            checked={it.id === picked?.id}
            onChange={() => pick(it)}
            label={
              <>
                {it.title}{' '}
                <span className="meta">
                  {it.section}, {longDate(it.publishedAt)}
                </span>
              </>
            }
          />
        ))}
        {rows.length === 0 && <p className="meta">Không có bài nào khớp.</p>}
      </div>
    </div>
  )
}
