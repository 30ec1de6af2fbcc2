'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { countWords, readingMinutes } from '@/vietnamese/words'

const PAUSE = 400

const textOf = (editor: Editor) => editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n')

/** How long the text is, told when the typing pauses. */
export function WordCount({ editor }: { editor: Editor }) {
  const [text, setText] = useState(() => textOf(editor))
  useEffect(() => {
    let wait: ReturnType<typeof setTimeout>
    const later = () => {
      clearTimeout(wait)
      wait = setTimeout(() => setText(textOf(editor)), PAUSE)
    }
    editor.on('update', later)
    return () => {
      clearTimeout(wait)
      editor.off('update', later)
    }
  }, [editor])
  return (
    <span className="meta push word-count">
      {countWords(text).toLocaleString('vi-VN')} từ<span> · đọc {readingMinutes(text)} phút</span>
    </span>
  )
}
