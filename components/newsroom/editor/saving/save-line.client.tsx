'use client'

import { useAround, useShown } from '../draft-context.client'
import { Icon } from '../../ui/icon'
import { saveWords } from './words'

/** Where the text is, in words; what went wrong can be tried again on the spot. */
export function SaveLine() {
  const { draft } = useAround()
  const state = useShown((it) => it.save)
  const isNew = useShown((it) => it.storyId === null)
  const { text, tone } = saveWords(state, isNew)
  const settled = state.kind !== 'waiting' && state.kind !== 'saving'
  return (
    <span className={`save-state is-${tone}`}>
      <Icon name={tone === 'good' ? 'check' : tone === 'bad' ? 'alert' : 'draft'} />
      <span>{text}</span>
      {(state.kind === 'failed' || state.kind === 'offline') && (
        <>
          {' – '}
          <button type="button" className="link" onClick={() => void draft.loop.flush()}>
            Thử lại
          </button>
        </>
      )}
      <span className="visually-hidden" role="status">
        {settled ? text : ''}
      </span>
    </span>
  )
}
