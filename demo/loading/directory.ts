import { renderHtml } from '@/body/html'
import { parseBody } from '@/body/parse'
import { renderText } from '@/body/text'
import type { Database } from '@/db/client'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { channels, pages, redirects, settings, utilities } from '@/db/schema/portal/site'
import { synonyms } from '@/db/schema/portal/search'
import { topics } from '@/db/schema/portal/topics'
import { env } from '@/env'
import { issueMainCode } from '@/sharing/issue'
import * as demo from '../directory'
import { resolveNames, type Media } from './media'

/** Ids by slug of all that articles refer to. */
export type Names = Record<'sections' | 'authors' | 'sources' | 'topics', Map<string, number>>

const running = new Set(['mua-bao', 'cang-lach-huyen', 'nha-o-xa-hoi'])

/** Sections, pen names, sources, topics, settings, utilities, channels, old addresses. */
export async function loadDirectory(db: Database): Promise<Names> {
  await db.insert(settings).values({
    value: { ...demo.settings, description: 'Tin tức, thông báo và dịch vụ của thành phố Hải Phòng.' },
  })
  await db.insert(utilities).values(
    demo.utilities.map(({ page, href, ...it }, position) => ({
      ...it,
      href: href ?? `/trang/${page}`,
      position,
    })),
  )
  await loadChannels(db)
  await db.insert(redirects).values(oldAddresses)
  await db.insert(synonyms).values(sameWords.map((terms) => ({ terms })))
  return {
    sections: await loadSections(db),
    authors: bySlug(await db.insert(authors).values(demo.authors).returning()),
    sources: bySlug(
      await db
        .insert(sources)
        .values(demo.sources.map((it) => ({ ...it, own: it.slug === 'cong-tin' })))
        .returning(),
    ),
    topics: bySlug(
      await db
        .insert(topics)
        .values(demo.topics.map((it) => ({ ...it, running: running.has(it.slug) })))
        .returning(),
    ),
  }
}

/** Managed pages; they may show pictures, so those come first. */
export async function loadPages(db: Database, media: Media): Promise<void> {
  for (const [position, { slug, title, body }] of demo.pages.entries()) {
    const document = resolveNames({ type: 'doc', content: body }, media)
    const parsed = parseBody(document)
    if (!parsed.ok) throw new Error(`demo page ${slug}: ${JSON.stringify(parsed.problems)}`)
    const html = renderHtml(parsed.blocks, { media: () => undefined, siteUrl: env().SITE_URL })
    const text = renderText(parsed.blocks)
    await db.insert(pages).values({ slug, title, body: document, html, text, position })
  }
}

async function loadSections(db: Database): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  const add = async (
    { slug, name, description }: demo.DemoChildSection,
    position: number,
    parent?: string,
  ) => {
    const parentId = parent ? ids.get(parent) : null
    const [row] = await db
      .insert(sections)
      .values({ slug, name, description, position, parentId })
      .returning()
    ids.set(slug, row!.id)
  }
  for (const [position, { children, ...top }] of demo.sections.entries()) {
    await add(top, position)
    for (const [place, child] of children.entries()) await add(child, place, top.slug)
  }
  return ids
}

async function loadChannels(db: Database) {
  const rows = await db
    .insert(channels)
    .values(demo.channels.map((it, position) => ({ ...it, position })))
    .returning()
  await db.transaction(async (tx) => {
    for (const { id } of rows) await issueMainCode(tx, { channelId: id })
  })
}

const bySlug = (rows: { slug: string; id: number }[]) => new Map(rows.map((it) => [it.slug, it.id]))

/** Addresses as an older portal had them. */
const oldAddresses: (typeof redirects.$inferInsert)[] = [
  { path: '/{slug}.html', pattern: true, target: '/bai-viet/{slug}', origin: 'import' },
  { path: '/Diem-bao/{slug}-{id}.html', pattern: true, target: '/bai-viet/{slug}', origin: 'import' },
  {
    path: '/Portal/PrintItem.aspx?ContentID=135634',
    target: '/bai-viet/hoi-nghi-ban-chap-hanh-lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat-tong-ket-nam-2022/gon',
    origin: 'import',
  },
  { path: '/Portal/PrintItem.aspx?ContentID={id}', pattern: true, target: '/luu-tru', origin: 'import' },
  { path: '/tin-moi', target: '/moi-nhat', origin: 'import' },
]

const sameWords = [
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['THPT', 'trung học phổ thông'],
]
