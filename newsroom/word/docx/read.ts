import { readFile, rm } from 'node:fs/promises'
import { inArray } from 'drizzle-orm'
import type { Figure } from '@/body/blocks'
import { parseBody } from '@/body/parse'
import type { Database, Queryable } from '@/db/client'
import { authors } from '@/db/schema/portal/people'
import { slugify } from '@/vietnamese/slug'
import type { Actor } from '../../actor'
import { processPicture } from '../../media/pictures/process'
import { receive, type Received } from '../../media/receive'
import { refuse } from '../../media/refuse'
import { outcome, type Outcome } from '../../outcome'
import type { Markup } from '../markup'
import { altOf, tidyPieces } from '../tidy/tidy'
import { removedWords } from '../report'
import { checkArchive } from './archive'
import { convert, type WordPicture } from './convert'
import { storyFrom, type WordStory } from './draft'
import { withNotes } from './notes'

export const mostWordBytes = 100 * 1024 * 1024
const MOST_PICTURES = 100

/** A story as a Word file tells it. Its pictures are in the library; nothing else is kept until somebody says so. */
export type WordDraft = WordStory & {
  authorIds: number[]
  /** Names of the byline that no pen name fits. */
  unknownNames: string[]
  media: Received[]
}

/**
 * Reads a Word file: any staff may. The file is removed.
 * @throws nothing expected: a file that is none, is locked, broken or too large is refused at the field `file`
 */
export function readWord(actor: Actor, upload: { path: string }, db: Database): Promise<Outcome<WordDraft>> {
  return outcome(async () => {
    try {
      const file = await readFile(upload.path)
      await checkArchive(file)
      const { root, pictures } = await convert(file)
      const kept = await keepPictures(actor, pictures, db)
      const { pieces, removed, missingPictures } = tidyPieces(withNotes(root), (it) => figureOf(it, kept))
      const story = storyFrom(pieces)
      if (!story.title && !story.sapo && pieces.length === 0) refuse('Tệp Word này không có chữ nào.')
      const body = parseBody(story.body)
      if (!body.ok) refuse(body.problems[0]!.message)
      const warnings = [...story.warnings, ...pictureWarnings(kept, missingPictures.length)]
      if (removed.length > 0) warnings.push(`Đã bỏ: ${removedWords(removed)}.`)
      const byline = await matchAuthors(story.byline?.names ?? [], db)
      const media = kept.flatMap((it) => ('row' in it ? [it.row] : []))
      return { ...story, warnings, ...byline, media }
    } finally {
      await rm(upload.path, { force: true })
    }
  })
}

type Kept = { row: Received } | { reason: string }

async function keepPictures(actor: Actor, pictures: WordPicture[], db: Database): Promise<Kept[]> {
  const kept: Kept[] = []
  for (const [at, { bytes }] of pictures.entries()) {
    if (at >= MOST_PICTURES) {
      kept.push({ reason: `Tệp có quá ${MOST_PICTURES} ảnh.` })
      continue
    }
    const received = await receive(actor, { name: `anh-word-${at + 1}`, bytes }, db)
    if (received.ok) kept.push({ row: received.value })
    else {
      const { failure } = received
      kept.push({ reason: failure.kind === 'invalid' ? failure.problems[0]!.message : 'Không nhận được.' })
    }
  }
  const fresh = kept.flatMap((it) => ('row' in it && it.row.state === 'processing' ? [it.row.id] : []))
  for (const id of fresh) void processPicture(db, id)
  return kept
}

function figureOf(it: Markup, kept: Kept[]): Figure | null {
  const found = kept[Number(/^word:(\d+)$/.exec(it.attrs.src ?? '')?.[1] ?? -1)]
  if (!found || !('row' in found) || found.row.kind !== 'image') return null
  const { id, caption, credit } = found.row
  return { kind: 'figure', mediaId: id, alt: altOf(it), caption, credit, size: 'normal' }
}

function pictureWarnings(kept: Kept[], missing: number): string[] {
  const refused = kept.flatMap((it, at) =>
    'reason' in it ? [`Ảnh ${at + 1} trong tệp không lấy được: ${it.reason}`] : [],
  )
  const others = missing - refused.length
  return others > 0 ? [...refused, `${others} ảnh chỉ được liên kết, không nằm trong tệp.`] : refused
}

/** Pen names by name, marks and case aside. */
async function matchAuthors(names: string[], db: Queryable) {
  if (names.length === 0) return { authorIds: [], unknownNames: [] }
  const slugs = names.map(slugify)
  const rows = await db
    .select({ id: authors.id, name: authors.name, slug: authors.slug })
    .from(authors)
    .where(inArray(authors.slug, slugs))
  const known = new Map(rows.map((it) => [it.slug, it.id]))
  return {
    authorIds: [...new Set(slugs.flatMap((it) => known.get(it) ?? []))],
    unknownNames: names.filter((_, at) => !known.has(slugs[at]!)),
  }
}
