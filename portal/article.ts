import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type BodyMedia, jpegAddress } from '@/body/media'
import { type LinkNote, linkNotes } from '@/body/notes'
import { parseBody } from '@/body/parse'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns, picturesOf, type Picture } from '@/db/media'
import {
  articleAuthors,
  articles,
  articleTopics,
  corrections,
  visibleArticles as visible,
} from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import { codes } from '@/db/schema/sharing/codes'
import { env } from '@/env'
import { cardPicture, type CardPicture } from '@/sharing/cards/card'
import { cardPictureColumns } from '@/sharing/cards/read'

export type Article = {
  id: number
  slug: string
  title: string
  sapo: string
  genre: string
  html: string
  text: string
  words: number
  section: { id: number; slug: string; name: string; parentId: number | null }
  source: { slug: string; name: string; url: string | null; own: boolean; logo: string | null }
  sourceUrl: string | null
  /** The links of the text, for paper. */
  notes: LinkNote[]
  lead: { media: BodyMedia; alt: string; caption: string; credit: string } | null
  /** Every picture that it shows, the lead first. */
  pictures: Picture[]
  authors: { slug: string; name: string }[]
  topics: { id: number; slug: string; name: string }[]
  corrections: { kind: 'correction' | 'update'; text: string; at: string }[]
  /** ISO 8601, UTC. */
  publishedAt: string
  revisedAt: string | null
  code: string
  /** What staff wrote for those who share it, and the picture of its card: their choice, else the lead. */
  share: { title: string | null; text: string | null; picture: CardPicture | null }
}

const shareMedia = alias(media, 'share_media')

/** What stands where an article was. */
export type Withdrawn = {
  title: string
  notice: string
  at: string
  successor: { slug: string; title: string } | null
}

export type Found =
  | { kind: 'article'; article: Article }
  | { kind: 'withdrawn'; withdrawn: Withdrawn }
  | { kind: 'moved'; slug: string }
  | { kind: 'missing' }

/** What stands at an article's address now. One query for an article that readers may see. */
export async function readArticle(db: Queryable, slug: string): Promise<Found> {
  const list = <T>(rows: ReturnType<typeof sql>) =>
    sql<T[]>`coalesce((select json_agg(it) from (${rows}) it), '[]')`
  const [row] = await db
    .select({
      id: visible.id,
      slug: visible.slug,
      title: visible.title,
      sapo: visible.sapo,
      genre: visible.genre,
      html: visible.html,
      text: visible.text,
      words: visible.words,
      section: { id: sections.id, slug: sections.slug, name: sections.name, parentId: sections.parentId },
      source: { slug: sources.slug, name: sources.name, url: sources.url, own: sources.own },
      logo: sql<Picture | null>`(select json_build_object('hash', it.hash, 'name', it.name, 'widths', it.widths) from ${media} it where it.id = ${sources.logoId})`,
      sourceUrl: visible.sourceUrl,
      body: visible.body,
      media: bodyMediaColumns,
      leadAlt: visible.leadAlt,
      leadCaption: visible.leadCaption,
      leadCredit: visible.leadCredit,
      pictures: picturesOf,
      authors: list<{ slug: string; name: string }>(
        sql`select ${authors.slug}, ${authors.name} from ${articleAuthors} join ${authors} on ${authors.id} = ${articleAuthors.authorId} where ${articleAuthors.articleId} = ${visible.id} order by ${articleAuthors.position}`,
      ),
      topics: list<{ id: number; slug: string; name: string }>(
        sql`select ${topics.id}, ${topics.slug}, ${topics.name} from ${articleTopics} join ${topics} on ${topics.id} = ${articleTopics.topicId} where ${articleTopics.articleId} = ${visible.id} order by ${articleTopics.position}`,
      ),
      corrections: list<{ kind: 'correction' | 'update'; text: string; at: string }>(
        sql`select ${corrections.kind}, ${corrections.text}, ${corrections.at} from ${corrections} where ${corrections.articleId} = ${visible.id} order by ${corrections.at}`,
      ),
      publishedAt: visible.publishedAt,
      revisedAt: visible.revisedAt,
      code: codes.code,
      shareTitle: visible.shareTitle,
      shareText: visible.shareText,
      shareMedia: cardPictureColumns(shareMedia),
    })
    .from(visible)
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .innerJoin(sources, eq(sources.id, visible.sourceId))
    .innerJoin(codes, and(eq(codes.articleId, visible.id), codes.main))
    .leftJoin(media, eq(media.id, visible.leadId))
    .leftJoin(shareMedia, eq(shareMedia.id, visible.shareMediaId))
    .where(eq(visible.slug, slug))
  if (!row) return readEnded(db, slug)
  const { media: lead, leadAlt, leadCaption, leadCredit, logo, body, shareTitle, shareText, ...others } = row
  const { shareMedia: chosen, ...rest } = others
  return {
    kind: 'article',
    article: {
      ...rest,
      source: { ...row.source, logo: logo && jpegAddress(logo, 88) },
      notes: notesOf(body),
      lead: lead ? { media: lead, alt: leadAlt, caption: leadCaption, credit: leadCredit } : null,
      publishedAt: row.publishedAt.toISOString(),
      revisedAt: row.revisedAt?.toISOString() ?? null,
      corrections: row.corrections.map((it) => ({ ...it, at: new Date(it.at).toISOString() })),
      share: { title: shareTitle, text: shareText, picture: cardPicture(chosen ?? lead) },
    },
  }
}

function notesOf(body: unknown): LinkNote[] {
  const parsed = parseBody(body)
  return parsed.ok ? linkNotes(parsed.blocks, env().SITE_URL) : []
}

/** A withdrawn article keeps nothing for readers but its title, the notice and the way on. */
async function readEnded(db: Queryable, slug: string): Promise<Found> {
  const next = alias(articles, 'next')
  const [row] = await db
    .select({
      title: articles.title,
      ending: articles.ending,
      endedAt: articles.endedAt,
      notice: articles.notice,
      successor: { slug: visible.slug, title: visible.title },
      /** The successor may have ended itself: then its own address tells the rest. */
      nextSlug: next.slug,
    })
    .from(articles)
    .leftJoin(visible, eq(visible.id, articles.successorId))
    .leftJoin(next, and(eq(next.id, articles.successorId), isNotNull(next.ending), ne(next.ending, 'gone')))
    .where(and(eq(articles.slug, slug), ne(articles.ending, 'gone')))
  if (!row?.endedAt) return { kind: 'missing' }
  const { title, notice, endedAt, successor } = row
  const to = successor?.slug ?? row.nextSlug
  if (row.ending === 'moved') return to ? { kind: 'moved', slug: to } : { kind: 'missing' }
  return {
    kind: 'withdrawn',
    withdrawn: { title, notice: notice ?? '', at: endedAt.toISOString(), successor },
  }
}
