'use client'

import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Role } from '@/newsroom/actor'
import { fold } from '@/vietnamese/fold'
import { Dialog } from '../ui/dialog.client'
import { Icon, type IconName } from '../ui/icon'
import { StatusChip } from '../ui/status-chip'
import type { FoundStory } from './found-story'
import { placesFor } from './places'

type Props = {
  role: Role
  findStories: (words: string) => Promise<FoundStory[]>
  close: () => void
  showKeys: () => void
}

type Entry = { label: string; icon: IconName; note?: string; select: () => void }

/** Ctrl+K: go to a page, do something, find a story by its title. */
export function Palette({ role, findStories, close, showKeys }: Props) {
  const router = useRouter()
  const [words, setWords] = useState('')
  const [found, setFound] = useState<{ words: string; stories: FoundStory[] }>({ words: '', stories: [] })
  const wanted = words.trim()

  useEffect(() => {
    if (wanted.length < 2) return
    let current = true
    const wait = setTimeout(() => {
      void findStories(wanted).then((stories) => current && setFound({ words: wanted, stories }))
    }, 150)
    return () => {
      current = false
      clearTimeout(wait)
    }
  }, [wanted, findStories])

  const go = (href: string) => () => {
    close()
    router.push(href)
  }
  const stories = wanted.length < 2 ? [] : found.stories
  const groups: { title: string; entries: Entry[] }[] = [
    {
      title: 'Việc',
      entries: [
        { icon: 'plus', label: 'Bài mới', note: 'N', select: go('/admin/bai-viet/moi') },
        { icon: 'info', label: 'Phím tắt', note: '?', select: showKeys },
      ],
    },
    ...placesFor(role).map(({ title, places }) => ({
      title,
      entries: places.map(({ icon, label, href }) => ({ icon, label, select: go(href) })),
    })),
    {
      title: 'Bạn',
      entries: [{ icon: 'people', label: 'Tài khoản của bạn', select: go('/admin/tai-khoan') }],
    },
  ]
  const shown = groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter((it) => fold(it.label).includes(fold(wanted))),
    }))
    .filter((group) => group.entries.length > 0)
  const searching = wanted.length >= 2 && found.words !== wanted
  return (
    <Dialog open onClose={close} title="Tìm, đi tới">
      <Command label="Tìm, đi tới" shouldFilter={false} className="command">
        <Command.Input
          className="field"
          value={words}
          onValueChange={setWords}
          placeholder="Tên trang, việc cần làm, tiêu đề bài…"
        />
        <Command.List className="menu">
          {shown.map((group) => (
            <Command.Group heading={group.title} key={group.title}>
              {group.entries.map(({ icon, label, note, select }) => (
                <Command.Item key={label} value={label} onSelect={select}>
                  <Icon name={icon} />
                  <span>{label}</span>
                  {note && <kbd className="push">{note}</kbd>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
          {stories.length > 0 && (
            <Command.Group heading="Bài viết">
              {stories.map((story) => (
                <Command.Item
                  key={story.id}
                  value={`story ${story.id}`}
                  onSelect={go(`/admin/bai-viet/${story.id}`)}
                >
                  <span className="min-w-0 flex-1">{story.title || 'Bài chưa có tiêu đề'}</span>
                  <StatusChip state={story.state} />
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {shown.length === 0 && stories.length === 0 && (
            <p className="meta p-3" role="status">
              {searching ? 'Đang tìm…' : 'Không thấy gì khớp.'}
            </p>
          )}
        </Command.List>
      </Command>
    </Dialog>
  )
}
