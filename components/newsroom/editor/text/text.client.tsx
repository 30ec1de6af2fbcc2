'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useState, type Ref } from 'react'
import { BodyEditor, type BodyEditorHandle } from '../body/body-editor.client'
import { offerWord, WORD_PAGE } from '../../word/handoff.client'
import { useAround } from '../draft-context.client'
import { useChecked } from '../gate/use-checked.client'
import { Sapo, Title } from './headline.client'

/** Title, sapo and body as readers will see them. */
export function Text({ ref }: { ref: Ref<BodyEditorHandle> }) {
  const { draft, readOnly, asked, media, addMedia } = useAround()
  const router = useRouter()
  const [start] = useState(() => draft.shown.content.body)
  const { findings } = useChecked()
  const openWord = (file: File) => {
    offerWord(file)
    router.push(WORD_PAGE)
  }
  const problems = useMemo(() => findings.filter((it) => it.field.startsWith('body')), [findings])
  return (
    <BodyEditor
      ref={ref}
      initial={start}
      media={media}
      editable={!readOnly}
      problems={problems}
      asked={asked}
      onChange={(body) => draft.set({ body })}
      onMedia={addMedia}
      onWord={draft.shown.storyId === null ? openWord : undefined}
    >
      <Title />
      <Sapo />
    </BodyEditor>
  )
}
