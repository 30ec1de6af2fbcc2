'use client'

import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Role } from '@/newsroom/actor'
import { Dialog } from '../ui/dialog.client'
import { Icon } from '../ui/icon'
import type { FoundStory } from './found-story'
import { KeyList } from './key-list'
import { isTyping } from './typing'

const Palette = dynamic(() => import('./palette.client').then((it) => it.Palette), { ssr: false })

type Props = { role: Role; findStories: (words: string) => Promise<FoundStory[]> }

/**
 * Ctrl+K, ?, N and /: what holds on every page of the newsroom. Not N beside a story: who types on while its fields
 * are closed would be taken away from it.
 */
export function Shortcuts({ role, findStories }: Props) {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null)
  const router = useRouter()

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = event.ctrlKey || event.metaKey
      if (command && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen('palette')
        return
      }
      if (command || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return
      if (event.key === '?') setOpen('keys')
      else if (/^n$/i.test(event.key) && !document.querySelector('.desk')) router.push('/admin/bai-viet/moi')
      else if (event.key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [router])

  return (
    <>
      <button
        className="palette"
        type="button"
        aria-label="Tìm hoặc đi tới"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen('palette')}
      >
        <Icon name="search" />
        <span>Tìm, đi tới…</span>
        <kbd>Ctrl K</kbd>
      </button>
      {open === 'palette' &&
        createPortal(
          <Palette
            role={role}
            findStories={findStories}
            close={() => setOpen(null)}
            showKeys={() => setOpen('keys')}
          />,
          document.body,
        )}
      {open === 'keys' &&
        createPortal(
          <Dialog open onClose={() => setOpen(null)} title="Phím tắt" wide>
            <KeyList />
          </Dialog>,
          document.body,
        )}
    </>
  )
}
