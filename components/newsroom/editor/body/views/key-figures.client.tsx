'use client'

import type { ReactNodeViewProps } from '@tiptap/react'
import type { ComponentProps } from 'react'
import type { KeyFigures } from '@/body/blocks'
import { Button, IconButton } from '../../../ui/button'
import { useShelf } from '../shelf.client'
import { ObjectFrame } from './object.client'
import { useTyped } from './use-typed.client'

type Item = KeyFigures['items'][number]

/** Numbers shown large, each with what it counts. */
export function KeyFiguresView(props: ReactNodeViewProps) {
  const { node, updateAttributes } = props
  const { editable } = useShelf()
  const items = node.attrs.items as Item[]
  const write = (next: Item[]) => updateAttributes({ items: next })
  const set = (at: number, change: Partial<Item>) =>
    write(items.map((it, n) => (n === at ? { ...it, ...change } : it)))
  const field = (at: number, name: keyof Item, label: string, placeholder: string) => (
    <FigureField
      className={`field ${name}`}
      data-field={`items[${at}].${name}`}
      aria-label={`${label} ${at + 1}`}
      placeholder={placeholder}
      value={items[at]![name]}
      readOnly={!editable}
      write={(value) => set(at, { [name]: value })}
    />
  )
  return (
    <ObjectFrame
      view={props}
      icon="chart"
      name="Con số nổi bật"
      tools={
        <Button look="quiet" onClick={() => write([...items, { value: '', label: '' }])}>
          Thêm số
        </Button>
      }
    >
      <ol className="key-figures" contentEditable={false}>
        {items.map((_, at) => (
          <li key={at}>
            {field(at, 'value', 'Con số', '72 %')}
            {field(at, 'label', 'Số này là', 'hộ dân đã có nước sạch')}
            {editable && (
              <IconButton
                icon="x"
                label={`Bỏ con số ${at + 1}`}
                onClick={() => write(items.filter((_, n) => n !== at))}
              />
            )}
          </li>
        ))}
      </ol>
    </ObjectFrame>
  )
}

function FigureField({
  value,
  write,
  ...rest
}: ComponentProps<'input'> & { value: string; write: (value: string) => void }) {
  return <input maxLength={200} {...rest} {...useTyped(value, write)} />
}
