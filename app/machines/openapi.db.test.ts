import { beforeAll, expect, test } from 'vitest'
import { GET as articleRoute } from '@/app/api/v1/articles/[slug]/route'
import { GET as articlesRoute } from '@/app/api/v1/articles/route'
import { GET as sectionsRoute } from '@/app/api/v1/sections/route'
import { GET as topicsRoute } from '@/app/api/v1/topics/route'
import { db } from '@/db/client'
import { corrections } from '@/db/schema/portal/articles'
import { makePicture, makeSection, makeTopic } from '@/db/testing/rows'
import { published } from '@/newsroom/testing/stories'
import { articleFields } from './api-query'
import { openapi } from './openapi'

type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  format?: string
}

const site = 'https://tin.haiphong.example'
const document = openapi(site)
const schemas = document.components.schemas as Record<string, Schema>

/** Where a value is not what its schema says; a property that nobody described counts too. */
function unlike(value: unknown, given: Schema, path = '$'): string[] {
  const schema = given.$ref ? schemas[given.$ref.split('/').at(-1)!]! : given
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  const types = [schema.type ?? []].flat()
  const isOf = types.includes(kind) || (types.includes('integer') && Number.isInteger(value))
  if (types.length > 0 && !isOf) return [`${path} is ${kind}, not ${types.join(' or ')}`]
  if (schema.enum && !schema.enum.includes(value)) return [`${path} is none of its values`]
  if (schema.format === 'date-time' && new Date(String(value)).toISOString() !== value)
    return [`${path} is no moment`]
  if (schema.format === 'uri' && value !== null && !URL.canParse(String(value))) return [`${path} is no URI`]
  if (Array.isArray(value)) return value.flatMap((it, n) => unlike(it, schema.items ?? {}, `${path}[${n}]`))
  if (kind !== 'object' || !schema.properties) return []
  const missing = (schema.required ?? []).filter((name) => !(name in (value as object)))
  return [
    ...missing.map((name) => `${path}.${name} is missing`),
    ...Object.entries(value as object).flatMap(([name, it]) =>
      schema.properties![name]
        ? unlike(it, schema.properties![name], `${path}.${name}`)
        : [`${path}.${name} is not described`],
    ),
  ]
}

type Path = keyof typeof document.paths
const described = (path: Path, status: number): Schema => {
  const responses = document.paths[path].get.responses as unknown as Record<
    number,
    { content: Record<string, { schema: Schema }> }
  >
  return Object.values(responses[status]!.content)[0]!.schema
}

async function expectDescribed(path: Path, answer: Response, status = 200) {
  expect(answer.status).toBe(status)
  expect(unlike(await answer.json(), described(path, status))).toEqual([])
}

let sectionSlug: string
beforeAll(async () => {
  const section = await makeSection(db(), { name: 'Đô thị' })
  await makeSection(db(), { name: 'Cầu đường', parentId: section.id })
  sectionSlug = section.slug
  const topic = await makeTopic(db(), { name: 'Cầu', slug: 'cau' })
  const picture = await makePicture(db())
  const lead = { mediaId: picture.id, alt: 'Cầu', caption: 'Cầu mới.', credit: 'Ảnh: An' }
  const { id } = await published(db(), { slug: 'mot', sectionId: section.id, topicIds: [topic.id], lead })
  await db().insert(corrections).values({ articleId: id, kind: 'update', text: 'Thêm số liệu.' })
  await published(db(), { slug: 'hai', sourceUrl: 'https://nguon.example/hai' })
})

const ask = (path: string) => new Request(site + path)
const one = (slug: string) => articleRoute(ask('/'), { params: Promise.resolve({ slug }) })

test('every answer is what the OpenAPI document says', async () => {
  const articles = (query: string) => articlesRoute(ask(`/api/v1/articles?${query}`))
  await expectDescribed('/api/v1/articles', await articles('limit=1'))
  await expectDescribed('/api/v1/articles', await articles(`fields=${articleFields.join(',')}`))
  await expectDescribed('/api/v1/articles', await articles(`section=${sectionSlug}`))
  await expectDescribed('/api/v1/articles', await articles('limit=0&lmit=1'), 400)
  await expectDescribed('/api/v1/articles', await articles('section=khong-co'), 404)
  await expectDescribed('/api/v1/articles/{slug}', await one('mot'))
  await expectDescribed('/api/v1/articles/{slug}', await one('hai'))
  await expectDescribed('/api/v1/articles/{slug}', await one('khong-co'), 404)
  await expectDescribed('/api/v1/sections', await sectionsRoute(ask('/')))
  await expectDescribed('/api/v1/topics', await topicsRoute(ask('/')))
})

test('the document describes every field that can be asked for, and the check notices what it does not', () => {
  expect(Object.keys(schemas.Article!.properties!).sort()).toEqual([...articleFields].sort())
  expect(unlike({ data: [{ id: 'x' }] }, described('/api/v1/articles', 200))).toEqual([
    '$.next is missing',
    '$.data[0].id is string, not integer',
  ])
})

test('an answer is not sent again to who has it', async () => {
  const first = await one('mot')
  const again = await articleRoute(
    new Request(site, { headers: { 'If-None-Match': first.headers.get('etag')! } }),
    { params: Promise.resolve({ slug: 'mot' }) },
  )
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})
