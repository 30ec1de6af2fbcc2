'use client'

import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { ReactNodeViewProps } from '@tiptap/react'
import { useCallback, useEffect, useState } from 'react'

type Left = ReadonlySet<string> | 'all'

/** By node, and so the same for a block that was moved, or taken out and brought back. */
const known = new WeakMap<Node, Left>()

const allLeft = (doc: Node) => doc.descendants((node) => void known.set(node, 'all'))

/** Blocks that come with a text are no new ones, nor those of a text that is put in its place. */
export const knowWhatCame = () =>
  new Plugin({
    state: {
      init: (_, { doc }) => allLeft(doc),
      apply: (tr) => {
        if (tr.getMeta('preventUpdate')) allLeft(tr.doc)
      },
    },
  })

/**
 * Which fields of a block a person has been in and gone on from. What was just put in isn't called wrong before
 * anybody could write its words.
 */
export function useLeft({ node }: ReactNodeViewProps) {
  const [left, setLeft] = useState<Left>(() => known.get(node) ?? new Set<string>())
  useEffect(() => {
    known.set(node, left)
  }, [node, left])
  const leave = useCallback(
    (field: string) => setLeft((now) => (now === 'all' || now.has(field) ? now : new Set([...now, field]))),
    [],
  )
  return { wasLeft: (field: string) => left === 'all' || left.has(field), leave }
}
