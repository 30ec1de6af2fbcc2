import { Fragment, type ReactNode } from 'react'
import type { Part } from '@/newsroom/stories/compare/words'

/** Words with their fate: what is new underlined, what is gone struck, what only looks different outlined. */
export function Parts({ parts }: { parts: Part[] }) {
  return parts.map((part, n) => <Fragment key={n}>{fate(part, look(part))}</Fragment>)
}

function fate({ change }: Part, words: ReactNode): ReactNode {
  if (change === 'added') return <ins>{words}</ins>
  if (change === 'removed') return <del>{words}</del>
  if (change === 'reformatted') return <span className="reformat">{words}</span>
  return words
}

function look({ text, styles, href }: Part): ReactNode {
  let words: ReactNode = text
  if (styles.includes('bold')) words = <b>{words}</b>
  if (styles.includes('italic')) words = <i>{words}</i>
  if (styles.includes('underline') || href !== null) words = <u>{words}</u>
  if (styles.includes('subscript')) words = <sub>{words}</sub>
  if (styles.includes('superscript')) words = <sup>{words}</sup>
  return words
}
