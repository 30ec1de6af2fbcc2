'use client'

import { ChoiceField } from '../pick/choice-field.client'
import { useAround, useChoices, useRefusal } from '../draft-context.client'
import { Fold } from './fold'

/** "Tin liên quan", chosen; the system fills up what is missing. */
export function Related() {
  const { find, readOnly } = useAround()
  const [chosen, setChosen] = useChoices('related', 'relatedIds')
  return (
    <Fold title="Tin liên quan" value={chosen.length > 0 ? `${chosen.length} bài` : 'tự lấy'}>
      <ChoiceField
        id="relatedIds"
        label="Tin liên quan"
        placeholder="Tìm theo tiêu đề bài đang đăng"
        chosen={chosen}
        find={find.published}
        readOnly={readOnly}
        error={useRefusal('relatedIds')}
        long
        onChange={setChosen}
      />
    </Fold>
  )
}
