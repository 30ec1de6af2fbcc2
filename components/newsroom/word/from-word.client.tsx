'use client'

import { useEffect, useRef, useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import { MediaPickerProvider } from '../media/picker.client'
import { ErrorSummary } from '../ui/error-summary.client'
import { Icon } from '../ui/icon'
import { takeWord } from './handoff.client'
import { Review, type WordContent } from './review.client'
import { sendWord } from './send-word.client'
import type { WordAnswer } from './word-answer'

type Props = {
  authors: { id: number; name: string }[]
  sections: { id: number; name: string; child: boolean }[]
  create: (content: WordContent) => Promise<Answer<{ storyId: number }>>
}

type State =
  | { step: 'choose'; error?: string }
  | { step: 'reading'; name: string }
  | { step: 'review'; name: string; answer: WordAnswer }

/** A Word file becomes a draft: chosen or dropped, read, looked at, and only then saved. */
export function FromWord({ authors, sections, create }: Props) {
  const [state, setState] = useState<State>({ step: 'choose' })
  const read = (file: File) => {
    setState({ step: 'reading', name: file.name })
    sendWord(file).then(
      (answer) => setState({ step: 'review', name: file.name, answer }),
      (error: Error) => setState({ step: 'choose', error: `${file.name}: ${error.message}` }),
    )
  }
  const begun = useRef(false)
  useEffect(() => {
    const file = begun.current ? null : takeWord()
    begun.current = true
    if (file) read(file)
  }, [])

  if (state.step === 'review')
    return (
      <MediaPickerProvider>
        <Review
          key={state.name}
          name={state.name}
          answer={state.answer}
          authors={authors}
          sections={sections}
          create={create}
          back={() => setState({ step: 'choose' })}
        />
      </MediaPickerProvider>
    )
  return (
    <div className="word-choose">
      <div className="page-head">
        <h1>Nhập từ Word</h1>
      </div>
      <ErrorSummary problems={[]} message={state.step === 'choose' ? state.error : undefined} />
      {state.step === 'reading' ? (
        <p className="word-zone" role="status">
          <Icon name="word" />
          Đang đọc {state.name}, tải ảnh trong tệp vào thư viện…
        </p>
      ) : (
        <label
          className="word-zone"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault()
            const [file] = event.dataTransfer.files
            if (file) read(file)
          }}
        >
          <Icon name="word" />
          <span>
            Thả tệp .docx vào đây hoặc <u>chọn tệp</u>
            <small>
              Lấy tiêu đề, sapo, nội dung, bảng, chú thích cuối trang, ảnh cùng chú thích và tên tác giả. Chưa
              lưu gì cho tới khi bạn bấm “Tạo bản nháp”.
            </small>
          </span>
          <input
            className="visually-hidden"
            type="file"
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) read(file)
            }}
          />
        </label>
      )}
    </div>
  )
}
