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

/** Letters without their marks match those with them; an exact beginning comes first. */
function score(value: string, search: string): number {
  const [words, wanted] = [fold(value), fold(search)]
  if (words.startsWith(wanted)) return 1
  return words.includes(wanted) ? 0.5 : 0
}

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
  return (
    <Dialog open onClose={close} title="Tìm, đi tới">
      <Command label="Tìm, đi tới" filter={score} className="command">
        <Command.Input
          className="field"
          value={words}
          onValueChange={setWords}
          placeholder="Tên trang, việc cần làm, tiêu đề bài…"
          autoFocus
        />
        <Command.List className="menu">
          <Command.Empty>
            <p className="meta p-3">
              {found.words === wanted || wanted.length < 2 ? 'Không thấy gì khớp.' : 'Đang tìm…'}
            </p>
          </Command.Empty>
          {stories.length > 0 && (
            <Command.Group heading="Bài viết" forceMount>
              {stories.map((story) => (
                <Command.Item
                  key={story.id}
                  value={`story ${story.id}`}
                  forceMount
                  onSelect={go(`/admin/bai-viet/${story.id}`)}
                >
                  <span className="min-w-0 flex-1">{story.title || 'Bài chưa có tiêu đề'}</span>
                  <StatusChip state={story.state} />
                </Command.Item>
              ))}
            </Command.Group>
          )}
          <Command.Group heading="Việc">
            <Entry icon="plus" label="Bài mới" note="N" select={go('/admin/bai-viet/moi')} />
            <Entry icon="info" label="Phím tắt" note="?" select={showKeys} />
          </Command.Group>
          {placesFor(role).map((group) => (
            <Command.Group heading={group.title} key={group.title}>
              {group.places.map((place) => (
                <Entry key={place.href} icon={place.icon} label={place.label} select={go(place.href)} />
              ))}
            </Command.Group>
          ))}
          <Command.Group heading="Bạn">
            <Entry icon="people" label="Tài khoản của bạn" select={go('/admin/tai-khoan')} />
          </Command.Group>
        </Command.List>
      </Command>
    </Dialog>
  )
}

type EntryProps = { icon: IconName; label: string; note?: string; select: () => void }

function Entry({ icon, label, note, select }: EntryProps) {
  return (
    <Command.Item value={label} onSelect={select}>
      <Icon name={icon} />
      <span>{label}</span>
      {note && <kbd className="push">{note}</kbd>}
    </Command.Item>
  )
}
