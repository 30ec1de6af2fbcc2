'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import type { RevisionState } from '@/newsroom/stories/rights'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Menu, type MenuItem } from '../../ui/menu.client'
import { StatusChip } from '../../ui/status-chip'

type Props = {
  state: RevisionState
  save: ReactNode
  presence: ReactNode
  previews: MenuItem[]
  history: string | null
  others: MenuItem[]
  /** How many things must be mended, for the narrow screen's way to the checks. */
  toGate: ReactNode
  decide: { label: string; onPress: () => void; open: boolean } | null
  later: { label: string; onPress: () => void } | null
}

/** The head of the editor: where the text is, who is here, and the one next step. */
export function StoryBar(props: Props) {
  const { state, save, presence, previews, history, others, toGate, decide, later } = props
  return (
    <div className="story-bar">
      <Link className="back" href="/admin/bai-viet" prefetch={false}>
        <Icon name="left" />
        Bài viết
      </Link>
      <StatusChip state={state} />
      {save}
      {presence}
      <div className="tools">
        {previews.length > 0 && (
          <Menu
            className="button quiet"
            name="Xem trước"
            label={
              <>
                <Icon name="eye" />
                <span>Xem trước</span>
              </>
            }
            items={previews}
          />
        )}
        {history && (
          <Link className="button quiet" href={history} prefetch={false} aria-label="Lịch sử">
            <Icon name="history" />
            <span>Lịch sử</span>
          </Link>
        )}
        {others.length > 0 && (
          <Menu className="button only-icon" name="Việc khác" label={<Icon name="more" />} items={others} />
        )}
      </div>
      <div className="decide">
        {toGate}
        {later && (
          <Button icon="clock" onClick={later.onPress}>
            {later.label}
          </Button>
        )}
        {decide && (
          <Button
            look="primary"
            aria-expanded={decide.open}
            aria-controls="gate"
            aria-keyshortcuts="Control+Enter"
            onClick={decide.onPress}
          >
            {decide.label}
            <Icon name={decide.open ? 'up' : 'down'} />
          </Button>
        )}
      </div>
    </div>
  )
}
