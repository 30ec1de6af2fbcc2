import { eq } from 'drizzle-orm'
import type { BrowserContext } from '@playwright/test'
import { makeAuthor, makeMessage, makeSection, makeSource, makeTopic, unique } from '../db/testing/rows'
import { staff } from '../db/schema/newsroom/staff'
import { media } from '../db/schema/portal/media'
import { savePage } from '../newsroom/directory/pages'
import { makeStaff, makeSystem } from '../newsroom/testing/staff'
import { draft, failure, published, value } from '../newsroom/testing/stories'
import { createStory } from '../newsroom/stories/write'
import { expect, test } from './newsroom'

/** What ends a text, an attribute, a comment, a script, a style or an address, then asks for a dialog. */
const strings = [
  '<script>alert(1)</script>',
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)' autofocus onfocus='alert(1)`,
  '</title></textarea></style></script><script>alert(1)</script>',
  '--><svg onload=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<details open ontoggle=alert(1)><a href="javascript:alert(1)">x</a>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= alert(1) %>',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e &lt;script&gt;alert(1)&lt;/script&gt;',
  ']]><script>alert(1)</script><![CDATA[',
]
/** For what holds one line. */
const line = strings[0] + strings[1]! + strings[2]! + strings[4]!
const text = (words: string) => [{ type: 'text', text: words }]
const paragraph = (words: string) => ({ type: 'paragraph', content: text(words) })

/** Takes the second wall away: what the pages themselves let through would run. */
async function withoutPolicy(context: BrowserContext) {
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue()
    const response = await route.fetch({ maxRedirects: 0 })
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
}

test('hostile markup in every field is text on every page, also without the policy', async ({
  as,
  page: reader,
  db,
}) => {
  test.slow()
  const [picture] = await db.select({ id: media.id }).from(media).where(eq(media.kind, 'image')).limit(1)
  const use = (words: string) => ({ mediaId: picture!.id, alt: words, caption: words, credit: words })
  const section = await makeSection(db, { name: line, description: line })
  const author = await makeAuthor(db, { name: line, role: line, bio: line })
  const source = await makeSource(db, { name: line, about: line })
  const topic = await makeTopic(db, { name: line, description: line })
  const filed = { sectionId: section.id, sourceId: source.id, authorIds: [author.id], topicIds: [topic.id] }
  const body = {
    type: 'doc',
    content: strings.flatMap((it) => [
      paragraph(it),
      { type: 'heading', attrs: { level: 2 }, content: text(it) },
      { type: 'blockquote', attrs: { attribution: it }, content: [paragraph(it)] },
      { type: 'figure', attrs: { ...use(it), size: 'normal' } },
    ]),
  }
  const hostile = { title: line, sapo: line, lead: use(line), body, ...filed }
  const { id, slug } = await published(db, hostile)
  const writer = await makeStaff(db, 'reporter')
  await db.update(staff).set({ name: line }).where(eq(staff.id, writer.id))
  const waiting = await draft(db, writer, hostile)
  await makeMessage(db, { text: line, name: line, contact: line, articleId: id })
  const given = {
    id: null,
    version: 0,
    title: line.slice(0, 140),
    slug: unique('doc-hai'),
    published: false,
    body,
  }
  const page = value(await savePage(await makeSystem(db), given, db))

  const address = {
    type: 'text',
    text: 'x',
    marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
  }
  const leading = { type: 'doc', content: [{ type: 'paragraph', content: [address] }] }
  expect(failure(await createStory(writer, { body: leading }, db)).kind).toBe('invalid')

  const asked = encodeURIComponent(line)
  const open = [
    `/bai-viet/${slug}`,
    `/bai-viet/${slug}/gon`,
    `/nhung/${slug}`,
    '/',
    `/chuyen-muc/${section.slug}`,
    `/tac-gia/${author.slug}`,
    `/nguon/${source.slug}`,
    `/chu-de/${topic.slug}`,
    `/tim-kiem?q=${asked}`,
    `/kiem-tra-ma?ma=${asked}`,
    `/gop-y?bai=${slug}`,
  ]
  const within = [
    '',
    '/bai-viet',
    `/bai-viet?q=${asked}`,
    `/bai-viet/${waiting.storyId}`,
    `/bai-viet/${id}/lich-su`,
    `/bai-viet/${waiting.storyId}/xem-truoc/trang`,
    `/ma-qr/bai/${id}`,
    '/trang-chu',
    '/gop-y',
    `/tac-gia/${author.id}`,
    `/chuyen-muc/${section.id}`,
    `/trang/${page.id}`,
    `/thu-vien?q=${asked}`,
    '/nhan-su',
    '/nhat-ky',
  ].map((it) => `/admin${it}`)
  const desk = await as('administrator')
  for (const [who, paths] of [
    [reader, open],
    [desk, within],
  ] as const) {
    const ran: string[] = []
    who.on('dialog', (it) => (ran.push(who.url()), it.dismiss()))
    await withoutPolicy(who.context())
    for (const path of paths)
      await test.step(path, async () => {
        const answer = await who.goto(path)
        expect([answer?.status(), answer?.headers()['content-security-policy']]).toEqual([200, undefined])
        const live = await who
          .locator('*')
          .evaluateAll((all) =>
            [
              ...all.filter((it) => it.getAttributeNames().some((name) => /^on|^srcdoc$/.test(name))),
              ...document.querySelectorAll('a[href^="javascript:" i], body math, body img[src=x]'),
            ].map((it) => it.outerHTML.slice(0, 200)),
          )
        expect([...live, ...ran]).toEqual([])
      })
  }
})
