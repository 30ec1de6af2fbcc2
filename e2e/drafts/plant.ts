import type { Database } from '../../db/client'
import { codes } from '../../db/schema/sharing/codes'
import { makeAuthor, makePicture, makeSection, makeSource, makeTopic } from '../../db/testing/rows'
import { scheduleStory } from '../../newsroom/publication/schedule'
import { withdrawStory } from '../../newsroom/publication/withdraw'
import { openStory } from '../../newsroom/stories/load'
import { reviseStory, saveStory } from '../../newsroom/stories/write'
import { makeStaff, makeSystem } from '../../newsroom/testing/staff'
import { draft, paragraph, published, value } from '../../newsroom/testing/stories'
import { readSettings } from '../../portal/settings'
import { cardKey, cardOf, cardPicture, cardUrl } from '../../sharing/cards/card'

/** What nobody may read: one word for each kind of story, wherever it has words. */
export const secrets = {
  draft: 'bimatnhap',
  gone: 'bimatgo',
  scheduled: 'bimathen',
  edited: 'bimatsua',
} as const
export type Kind = keyof typeof secrets

export type Planted = {
  /** The address of each kind of story; `edited` is one that readers may see as it was. */
  slugs: Record<Kind, string>
  /** The whole place that they share with one open story. */
  around: { section: string; topic: string; author: string; source: string; open: string }
  codes: string[]
  /** Where a share card that says what is hidden would stand: its address is made of what it shows. */
  cards: { kind: Kind; path: string; key: string }[]
}

/** Four stories that hide something beside one that is open, all of one section, topic, author and source. */
export async function plant(db: Database): Promise<Planted> {
  const [section, topic, author, source] = [
    await makeSection(db),
    await makeTopic(db),
    await makeAuthor(db),
    await makeSource(db),
  ]
  const picture = await makePicture(db)
  const at = { sectionId: section.id, topicIds: [topic.id], authorIds: [author.id], sourceId: source.id }
  const hiding = (kind: Kind) => {
    const secret = secrets[kind]
    return {
      ...at,
      slug: `bai-${kind}`,
      title: `Tiêu đề chung ${secret}`,
      sapo: `Sapo ${secret}.`,
      body: paragraph(`Thân bài ${secret}.`),
      lead: { mediaId: picture.id, alt: `Ảnh ${secret}`, caption: `Chú thích ${secret}`, credit: secret },
      share: { title: `Chia sẻ ${secret}`, text: `Lời chia sẻ ${secret}`, mediaId: null },
    }
  }
  const actor = await makeSystem(db)
  const begun = await draft(db, await makeStaff(db, 'reporter'), hiding('draft'))

  const gone = await published(db, hiding('gone'))
  value(await withdrawStory(actor, { storyId: gone.id, ending: 'gone' }, db))

  const later = await draft(db, actor, hiding('scheduled'))
  const publishAt = new Date(Date.now() + 24 * 3_600_000)
  value(await scheduleStory(actor, { ...later, publishAt, removeAt: null }, db))

  const edited = await published(db, { ...at, slug: 'bai-edited', title: 'Tiêu đề chung đã đăng' })
  const { version } = value(await reviseStory(actor, edited.id, db))
  const { revision } = await openStory(db, edited.id)
  const content = { ...revision.content, ...hiding('edited') }
  value(await saveStory(actor, { storyId: edited.id, version, content }, db))

  const open = await published(db, { ...at, title: 'Tiêu đề chung của bài mở' })
  const kinds = Object.keys(secrets) as Kind[]
  const ids = { draft: begun.storyId, gone: gone.id, scheduled: later.storyId, edited: edited.id }
  const { siteName } = await readSettings(db)
  const cards = kinds.flatMap((kind) =>
    [cardPicture(picture), null].map((shown) => {
      const { title, share } = hiding(kind)
      const card = cardOf({ title, section, share: { title: share.title, picture: shown } }, siteName)
      return { kind, path: cardUrl(ids[kind], card), key: cardKey(card) }
    }),
  )
  return {
    cards,
    slugs: Object.fromEntries(kinds.map((kind) => [kind, `bai-${kind}`])) as Record<Kind, string>,
    around: {
      section: section.slug,
      topic: topic.slug,
      author: author.slug,
      source: source.slug,
      open: open.slug,
    },
    codes: (await db.select({ code: codes.code }).from(codes)).map((it) => it.code),
  }
}
