'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { countWords, readingMinutes } from '@/vietnamese/words'
import { afterPause } from '../../ui/after-pause'

const PAUSE = 400

function measure({ state: { doc } }: Editor) {
  const text = doc.textBetween(0, doc.content.size, '\n')
  return { words: countWords(text), minutes: readingMinutes(text) }
}

/** How long the text is, told when the typing pauses. */
export function WordCount({ editor }: { editor: Editor }) {
  const [{ words, minutes }, setLength] = useState(() => measure(editor))
  useEffect(() => {
    const { later, stop } = afterPause(PAUSE, () => setLength(measure(editor)))
    editor.on('update', later)
    return () => {
      stop()
      editor.off('update', later)
    }
  }, [editor])
  return (
    <span className="meta push word-count">
      {words.toLocaleString('vi-VN')} từ<span> · đọc {minutes} phút</span>
    </span>
  )
}
