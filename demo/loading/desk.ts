import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { notes } from '@/db/schema/newsroom/stories'
import { articles as published } from '@/db/schema/portal/articles'
import { messages } from '@/db/schema/portal/site'
import { codeMoves, codes } from '@/db/schema/sharing/codes'
import { scheduleStory } from '@/newsroom/publication/schedule'
import { approveStory, returnStory, submitStory } from '@/newsroom/stories/review'
import { createStory } from '@/newsroom/stories/write'
import { issueCode } from '@/sharing/issue'
import { drafts, type DemoDraft } from '../drafts'
import type { Articles } from './articles'
import type { Names } from './directory'
import { idOf, resolveNames, type Media } from './media'
import { must } from './must'
import type { People } from './staff'

/** What a visitor of the newsroom finds at work: stories in every state, codes on walls, letters from readers. */
export async function loadDesk(
  people: People,
  names: Names,
  media: Media,
  articles: Articles,
  db: Database,
): Promise<void> {
  for (const draft of drafts) await bringTo(draft, people, names, media, db)
  await putUpCodes(people, articles, db)
  await db.insert(messages).values(
    letters.map(({ about, ...it }) => ({
      ...it,
      articleId: about ? idOf(about, articles) : null,
      address: about ? `/bai-viet/${about}` : '',
    })),
  )
}

async function bringTo(draft: DemoDraft, people: People, names: Names, media: Media, db: Database) {
  const { reporter, editor, publisher } = people
  const { lead, title, sapo } = draft
  const content = {
    ...{ title, sapo, genre: 'news' as const },
    sectionId: idOf(draft.section, names.sections),
    sourceId: idOf('cong-tin', names.sources),
    authorIds: draft.authors.map((slug) => idOf(slug, names.authors)),
    topicIds: draft.topics.map((slug) => idOf(slug, names.topics)),
    lead: lead && {
      mediaId: idOf(lead.picture, media),
      alt: lead.alt,
      caption: lead.caption,
      credit: lead.credit,
    },
    body: resolveNames({ type: 'doc', content: draft.body }, media),
  }
  const { storyId, version } = must(await createStory(reporter, content, db))
  const step = { storyId, version }
  if (draft.state === 'draft') return
  must(await submitStory(reporter, step, db))
  if (draft.state === 'submitted') return
  if (draft.state === 'returned') {
    must(await returnStory(editor, { ...step, reason: draft.reason }, db))
    const text = '@Lan Anh: hỏi ban quản lý bãi tắm giúp số liệu cả năm nhé.'
    const quote = 'Mùa hè vừa rồi khu II đón khoảng 900 nghìn lượt khách.'
    await db.insert(notes).values({ storyId, text, quote, mentions: [reporter.id], by: editor.id })
    return
  }
  must(await approveStory(editor, step, db))
  if (draft.state !== 'scheduled') return
  const publishAt = new Date(Date.now() + draft.inHours * 3600 * 1000)
  must(await scheduleStory(publisher, { ...step, publishAt, removeAt: null }, db))
}

/** Labels on walls and boards, each counted apart: put up for an earlier schedule, pointed at this one since. */
async function putUpCodes({ publisher }: People, articles: Articles, db: Database) {
  const articleId = idOf('lich-tam-ngung-cap-dien-tu-25-den-30-11-ban-dieu-chinh', articles)
  const issuedAt = new Date(Date.now() - 16 * 24 * 3600 * 1000)
  const [now] = await db.select().from(published).where(eq(published.id, articleId))
  await db.transaction(async (tx) => {
    for (const { place, ward, note } of boards) {
      const code = await issueCode(tx, { articleId, place, ward, note, issuedBy: publisher.id })
      const [row] = await tx.update(codes).set({ issuedAt }).where(eq(codes.code, code)).returning()
      await tx.insert(codeMoves).values({
        codeId: row!.id,
        from: 'Lịch tạm ngừng cấp điện từ 9 đến 14/11',
        to: now!.title,
        movedBy: publisher.id,
        at: now!.publishedAt,
      })
    }
  })
}

const boards = [
  { place: 'Nhà văn hóa số 3', ward: 'Phường Lê Chân', note: 'Bảng tin cạnh cổng' },
  { place: 'Trụ sở phường', ward: 'Phường Thủy Nguyên', note: 'Quầy một cửa' },
  { place: 'Bến xe Niệm Nghĩa', ward: 'Phường An Biên', note: 'Cột thông báo phòng chờ' },
]

const letters = [
  {
    kind: 'error' as const,
    about: 'lich-tam-ngung-cap-dien-tu-25-den-30-11-ban-dieu-chinh',
    text: 'Khu phố tôi ở được báo cắt điện buổi sáng, nhưng tin nhắn của điện lực ghi buổi chiều. Nhờ tòa soạn kiểm tra lại.',
    name: 'Bà Tuyết',
    contact: 'tuyet@thu.example',
  },
  {
    kind: 'question' as const,
    about: null,
    text: 'Hội hoa phượng năm tới có bán vé xem pháo hoa ở khán đài không, mua ở đâu?',
    name: '',
    contact: '',
  },
]
