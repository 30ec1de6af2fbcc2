import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Database } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import type { Actor } from '@/newsroom/actor'
import { correctStory, moveStory } from '@/newsroom/publication/amend'
import { publishStory } from '@/newsroom/publication/publish'
import { withdrawStory } from '@/newsroom/publication/withdraw'
import { createStory, saveStory } from '@/newsroom/stories/write'
import type { DemoArticle, PictureUse } from '../write'
import type { Names } from './directory'
import { idOf, resolveNames, type Media } from './media'
import { must } from './must'

/** Story ids by slug. */
export type Articles = Map<string, number>
type Begun = { it: DemoArticle; storyId: number; version: number; content: Partial<StoryContent> }

const folder = join(import.meta.dirname, '../articles')

async function readArticles(): Promise<DemoArticle[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'))
  const read = async (file: string) =>
    ((await import(pathToFileURL(join(folder, file)).href)) as { default: DemoArticle }).default
  const all = await Promise.all(files.map(read))
  return all.sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))
}

/**
 * Writes all stories, then publishes them in the order of their time, then does to them what happened later:
 * corrections, an address that changed, a withdrawal.
 */
export async function loadArticles(
  actor: Actor,
  names: Names,
  media: Media,
  db: Database,
): Promise<Articles> {
  const begun: Begun[] = []
  for (const it of await readArticles()) {
    const content = contentOf(it, names, media)
    begun.push({ it, content, ...must(await createStory(actor, content, db)) })
  }
  const ids: Articles = new Map(begun.map(({ it, storyId }) => [it.slug, storyId]))
  for (const one of begun) await publish(actor, one, ids, db)
  for (const { it, storyId } of begun) await whatCameLater(actor, it, storyId, ids, db)
  return ids
}

async function publish(actor: Actor, { it, storyId, version, content }: Begun, ids: Articles, db: Database) {
  const full = { ...emptied(content), relatedIds: (it.related ?? []).map((slug) => idOf(slug, ids)) }
  const saved = it.related
    ? must(await saveStory(actor, { storyId, version, content: full }, db))
    : { version }
  const publishedAt = new Date(it.publishedAt)
  must(await publishStory(actor, { storyId, version: saved.version, publishedAt }, db))
}

async function whatCameLater(actor: Actor, it: DemoArticle, storyId: number, ids: Articles, db: Database) {
  for (const { kind, text, at } of it.corrections ?? [])
    must(await correctStory(actor, { storyId, kind, text, at: new Date(at) }, db))
  if (it.moved) must(await moveStory(actor, { storyId, slug: it.slug }, db))
  if (!it.withdrawn) return
  const { notice, successor, at } = it.withdrawn
  const ending = { ending: 'notice' as const, notice, successorId: idOf(successor, ids) }
  must(await withdrawStory(actor, { storyId, at: new Date(at), ...ending }, db))
}

const day = 24 * 3600 * 1000

function contentOf(it: DemoArticle, names: Names, media: Media): Partial<StoryContent> {
  const urgentUntil = it.urgentUntil ? Math.max(Date.parse(it.urgentUntil), Date.now() + day) : null
  return {
    title: it.title,
    sapo: it.sapo,
    slug: it.moved?.from ?? it.slug,
    genre: it.genre,
    sectionId: idOf(it.section, names.sections),
    sourceId: idOf(it.source, names.sources),
    sourceUrl: it.sourceUrl ?? null,
    authorIds: it.authors.map((slug) => idOf(slug, names.authors)),
    topicIds: it.topics.map((slug) => idOf(slug, names.topics)),
    lead: it.lead && leadOf(it.lead, media),
    body: resolveNames({ type: 'doc', content: it.body }, media),
    urgentUntil: urgentUntil === null ? null : new Date(urgentUntil).toISOString(),
  }
}

function leadOf({ picture, ...words }: PictureUse, media: Media) {
  return { mediaId: idOf(picture, media), ...words }
}

/** A save carries the whole content. */
const emptied = (content: Partial<StoryContent>) => ({
  ...{ relatedIds: [], share: { title: '', text: '', mediaId: null } },
  ...content,
})
