import { createHash } from 'node:crypto'

export type CardPicture = { hash: string; width: number; focalX: number; focalY: number }

/** Everything that a share card shows. */
export type Card = { title: string; section: string; site: string; picture: CardPicture | null }

type Picture = { hash: string; widths: number[]; focalX: number; focalY: number }

/** The largest variant of a picture; null for one that has none yet. */
export function cardPicture(media: Picture | null): CardPicture | null {
  const width = media?.widths.at(-1)
  return media && width ? { hash: media.hash, width, focalX: media.focalX, focalY: media.focalY } : null
}

/** Raised when cards are drawn another way: every address is a new one then. */
const look = 2

/** Names what a card shows: another title, section or picture has another key. */
export const cardKey = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([look, card.title, card.section, card.site, card.picture]))
    .digest('hex')
    .slice(0, 16)

/** What a card is drawn from, of an article as readers see it. */
export const cardOf = (
  article: {
    title: string
    section: { name: string }
    share: { title: string | null; picture: CardPicture | null }
  },
  site: string,
): Card => ({
  title: article.share.title ?? article.title,
  section: article.section.name,
  site,
  picture: article.share.picture,
})

export const cardSize = { width: 1200, height: 630 }

/** `/anh/the-chia-se/12-0f3c….jpg`: what stands there never changes, and is gone with its article. */
export const cardUrl = (articleId: number, card: Card): string =>
  `/anh/the-chia-se/${articleId}-${cardKey(card)}.jpg`
