import type { Metadata } from 'next'
import { FromWord } from '@/components/newsroom/word/from-word.client'
import { db } from '@/db/client'
import { inSection } from '@/newsroom/actor'
import { readBylines } from '@/newsroom/word/docx/bylines'
import { readSite } from '@/portal/site'
import { requireActor } from '../../../../session'
import { createFromWord } from './actions'

export const metadata: Metadata = { title: 'Nhập từ Word' }

export default async function FromWordPage() {
  const actor = await requireActor()
  const [authors, site] = await Promise.all([readBylines(db()), readSite(db())])
  const sections = site.sections
    .flatMap((top) => [
      { id: top.id, name: top.name, child: false },
      ...top.children.map((it) => ({ id: it.id, name: it.name, child: true })),
    ])
    .filter((it) => inSection(actor, it.id))
  return <FromWord authors={authors} sections={sections} create={createFromWord} />
}
