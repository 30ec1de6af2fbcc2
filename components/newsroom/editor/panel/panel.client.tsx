'use client'

import { Address } from './address.client'
import { Filing } from './filing.client'
import { Lead } from './lead.client'
import { Notes } from './notes.client'
import { Related } from './related.client'
import { Share } from './share.client'

/** What goes with the text: where it stands, its pictures, its addresses. */
export function Panel() {
  return (
    <>
      <Filing />
      <Lead />
      <Related />
      <Share />
      <Address />
      <Notes />
    </>
  )
}
