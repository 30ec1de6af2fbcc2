import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgEnum, pgTable, real, text } from 'drizzle-orm/pg-core'
import { id, moment, ref } from '../columns'

export const mediaKind = pgEnum('media_kind', ['image', 'video', 'audio', 'file'])
export const mediaState = pgEnum('media_state', ['processing', 'ready', 'failed'])

/** Pictures, films, sounds and files. `hash` names the content, so every address is immutable. */
export const media = pgTable(
  'media',
  {
    id: id(),
    kind: mediaKind().notNull(),
    state: mediaState().notNull().default('processing'),
    hash: text().notNull(),
    name: text().notNull(),
    mime: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    width: integer(),
    height: integer(),
    /** 0–1 from the left and the top: what a crop must keep. */
    focalX: real().notNull().default(0.5),
    focalY: real().notNull().default(0.5),
    /** Widths in pixels of the variants that exist, ascending. */
    widths: integer()
      .array()
      .notNull()
      .default(sql`'{}'::integer[]`),
    /** Seconds. */
    duration: real(),
    alt: text().notNull().default(''),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
    showsChild: boolean().notNull().default(false),
    consentNote: text().notNull().default(''),
    uploadedBy: ref(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.hash),
    index('media_latest').on(t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('media_by_kind').on(t.kind, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('media_words').using(
      'gin',
      sql`title_key(${t.name} || ' ' || ${t.caption} || ' ' || ${t.alt} || ' ' || ${t.credit}) gin_trgm_ops`,
    ),
    check('media_focal', sql`${t.focalX} between 0 and 1 and ${t.focalY} between 0 and 1`),
    check('media_size', sql`${t.kind} <> 'image' or (${t.width} > 0 and ${t.height} > 0)`),
  ],
)
