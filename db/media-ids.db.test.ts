import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { db } from './client'

const idsIn = async (content: unknown) => {
  const [row] = await db().execute<{ ids: string[] }>(
    sql`select media_ids(${JSON.stringify(content)}::jsonb) as ids`,
  )
  return row!.ids.map(Number).sort((a, b) => a - b)
}

it('finds every medium in a story, wherever it stands', async () => {
  const figure = { type: 'figure', attrs: { mediaId: 2 } }
  const gallery = { type: 'gallery', attrs: { items: [{ mediaId: 3 }, { mediaId: 4 }, { mediaId: 3 }] } }
  const film = { type: 'video', attrs: { mediaId: 5, posterId: 6 } }
  const content = {
    lead: { mediaId: 1, alt: 'mediaId 99' },
    sectionId: 98,
    body: { type: 'doc', content: [figure, { type: 'infoBox', content: [gallery, film] }] },
    share: { mediaId: 7 },
  }
  expect(await idsIn(content)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

it('passes over what is no id', async () => {
  for (const wrong of [null, 'x', 1.5, -1, 1e300, [1], { a: 1 }])
    expect(await idsIn({ lead: { mediaId: wrong } })).toEqual([])
  expect(await idsIn([])).toEqual([])
  expect(await idsIn('mediaId')).toEqual([])
})
