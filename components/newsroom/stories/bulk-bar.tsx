import { Button } from '../ui/button'

type Props = {
  count: number
  /** Why the chosen stories can't all wait for this; empty when at least one can. */
  blocked: { approve: string; giveBack: string; move: string }
  approve: () => void
  giveBack: () => void
  move: () => void
  clear: () => void
  busy: boolean
}

/** What can be done with the chosen stories; it takes the place of the table's head, so nothing jumps. */
export function BulkBar({ count, blocked, approve, giveBack, move, clear, busy }: Props) {
  const button = (why: string, work: () => void) => ({
    look: 'quiet' as const,
    'aria-disabled': why !== '' || busy || undefined,
    title: why || undefined,
    onClick: () => {
      if (!why && !busy) work()
    },
  })
  return (
    <div className="bulk" role="toolbar" aria-label={`Việc với ${count} bài đã chọn`}>
      <strong>Đã chọn {count} bài</strong>
      <Button icon="approved" {...button(blocked.approve, approve)}>
        Duyệt
      </Button>
      <Button icon="returned" {...button(blocked.giveBack, giveBack)}>
        Trả lại…
      </Button>
      <span className="divider" />
      <Button icon="section" {...button(blocked.move, move)}>
        Chuyển mục…
      </Button>
      <Button look="quiet" className="push" onClick={clear}>
        Bỏ chọn <kbd>Esc</kbd>
      </Button>
    </div>
  )
}
