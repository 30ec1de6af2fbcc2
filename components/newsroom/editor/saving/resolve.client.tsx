'use client'

import { useEffect, useState } from 'react'
import type { StoryContent } from '@/newsroom/stories/content'
import type { Desk } from '@/newsroom/stories/desk/read'
import { hourNear } from '@/vietnamese/ago'
import { useAround, useShown } from '../draft-context.client'
import { compareStories, type NameOf } from '@/newsroom/stories/compare/stories'
import { Compared } from '../../compare/compared'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog.client'
import { Notice } from '../../ui/notice'
import { plainStory } from './plain-story'

type Props = {
  /** What was kept on this device; without it, what stands in the fields now. */
  mine: StoryContent | null
  close: () => void
  takeMine?: () => void
}

/** Two texts of one story: what the server has and what is here. The person sees both and chooses. */
export function Resolve({ mine, close, takeMine }: Props) {
  const { draft, actions, lists, names, media } = useAround()
  const storyId = useShown((it) => it.storyId)
  const here = useShown((it) => it.content)
  const [theirs, setTheirs] = useState<Desk | null>(null)
  const [said, setSaid] = useState('')
  const [changes, setChanges] = useState(false)
  const own = mine ?? here
  useEffect(() => {
    if (storyId === null) return
    void actions
      .load({ storyId })
      .then((answer) => (answer.ok ? setTheirs(answer.value) : setSaid(answer.message)))
      .catch(() => setSaid('Mất mạng, chưa đọc được bản trên máy chủ.'))
  }, [actions, storyId])
  const called = (rows: { id: number; name: string }[]) => (id: number) =>
    rows.find((it) => it.id === id)?.name ?? `mã ${id}`
  const nameOf: NameOf = {
    section: called(lists.sections),
    source: called(lists.sources),
    author: called([...names.authors, ...(theirs?.names.authors ?? [])]),
    topic: called([...names.topics, ...(theirs?.names.topics ?? [])]),
    story: called([...names.related, ...(theirs?.names.related ?? [])]),
  }
  const copy = async () => {
    await navigator.clipboard.writeText(plainStory(own))
    setSaid('Đã chép bản của bạn: tiêu đề, sapo và thân bài.')
  }
  return (
    <Dialog open wide onClose={close} title="Hai bản của bài này">
      {said && <Notice>{said}</Notice>}
      {theirs && (
        <p>
          Bản trên máy chủ do <b>{theirs.savedBy}</b> lưu
          {theirs.savedAt && ` lúc ${hourNear(theirs.savedAt, new Date())}`}.
        </p>
      )}
      <div className="quick">
        <Button look="quiet" disabled={!theirs} aria-pressed={changes} onClick={() => setChanges(!changes)}>
          {changes ? 'Xem hai bản cạnh nhau' : 'Chỉ rõ chỗ khác nhau'}
        </Button>
      </div>
      {changes && theirs ? (
        <div className="paper">
          <p className="meta">Gạch bỏ: chỉ có trên máy chủ. Gạch chân: chỉ có ở bản của bạn.</p>
          <Compared
            compared={compareStories(theirs.content, own, nameOf)}
            pictures={{ ...theirs.media, ...media }}
          />
        </div>
      ) : (
        <div className="two-texts">
          <section>
            <h3>Bản của bạn</h3>
            <pre>{plainStory(own)}</pre>
          </section>
          <section>
            <h3>Bản trên máy chủ</h3>
            <pre>{theirs ? plainStory(theirs.content) : 'Đang đọc…'}</pre>
          </section>
        </div>
      )}
      <div className="actions">
        <Button onClick={() => void copy()} icon="copy">
          Chép bản của tôi
        </Button>
        <Button
          disabled={!theirs}
          onClick={() => {
            if (theirs) draft.adopt(theirs)
            close()
          }}
        >
          Lấy bản trên máy chủ
        </Button>
        <Button
          look="primary"
          disabled={!theirs}
          onClick={() => {
            if (takeMine) takeMine()
            else if (theirs) draft.insist(theirs.version)
            close()
          }}
        >
          Dùng bản của tôi
        </Button>
      </div>
    </Dialog>
  )
}
