'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Icon } from '../ui/icon'
import { isWordFile, offerWord, WORD_PAGE } from './handoff.client'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Takes a Word file dropped anywhere on the page to where it is read; the keyboard's way is the link to that page. */
export function WordDrop() {
  const router = useRouter()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (event.defaultPrevented) return
      const file = [...(event.dataTransfer?.files ?? [])].find(isWordFile)
      if (carriesFiles(event)) event.preventDefault()
      if (!file) return
      offerWord(file)
      router.push(WORD_PAGE)
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [router])
  if (!over) return null
  return (
    <div className="word-over" aria-hidden="true">
      <Icon name="word" />
      Thả tệp Word để tạo bản nháp
    </div>
  )
}
