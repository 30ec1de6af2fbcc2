'use client'

import type { ReactNodeViewProps } from '@tiptap/react'
import { bytes } from '@/vietnamese/numbers'
import { FieldError } from '../../../ui/field'
import { useShelf } from '../shelf.client'
import { BlockField } from './field.client'
import { ObjectFrame, useProblem } from './object.client'

/** A document that readers can take along. */
export function AttachmentView(props: ReactNodeViewProps) {
  const { node, updateAttributes } = props
  const { find, editable } = useShelf()
  const media = find(node.attrs.mediaId)
  const { problem, leave } = useProblem(props)
  const missing = problem('mediaId')
  return (
    <ObjectFrame view={props} icon="clip" name="Tệp đính kèm" leave={leave}>
      <p className="meta" contentEditable={false}>
        {media ? `${media.name} · ${bytes(media.bytes)}` : 'Tệp này không có trong thư viện.'}
      </p>
      {missing && <FieldError id={`file-${node.attrs.mediaId}-error`}>{missing}</FieldError>}
      <div className="figure-fields" contentEditable={false}>
        <BlockField
          name="title"
          label="Tên tệp"
          value={String(node.attrs.title)}
          onChange={(title) => updateAttributes({ title })}
          error={problem('title')}
          editable={editable}
        />
      </div>
    </ObjectFrame>
  )
}
