import { articleFields } from './api-query'

const text = { type: 'string' }
const moment = { type: 'string', format: 'date-time' }
const named = { type: 'object', required: ['slug', 'name'], properties: { slug: text, name: text } }
const list = (items: object) => ({ type: 'array', items })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
})
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})
const parameter = (name: string, description: string, schema: object) => ({
  name,
  in: 'query',
  description,
  schema,
})
const slugOf = (name: string) =>
  parameter(name, `Slug of a ${name}.`, { type: 'string', pattern: '^[a-z0-9-]{1,140}$' })
const page = (item: object) => ({ type: 'object', required: ['data'], properties: { data: list(item) } })
const place = {
  slug: text,
  name: text,
  description: text,
  url: { type: 'string', format: 'uri' },
  feed: { type: 'string', format: 'uri' },
}

const picture = {
  type: ['object', 'null'],
  properties: {
    url: { type: 'string', format: 'uri' },
    width: { type: ['integer', 'null'] },
    height: { type: ['integer', 'null'] },
    alt: text,
    caption: text,
    credit: text,
  },
}

const article = {
  type: 'object',
  properties: {
    id: { type: 'integer' },
    code: { type: 'string', description: 'Short code: /q/{code} leads to the article for ever.' },
    slug: text,
    url: { type: 'string', format: 'uri' },
    title: text,
    sapo: { type: 'string', description: 'Lead paragraph.' },
    genre: {
      type: 'string',
      enum: ['news', 'feature', 'interview', 'photo', 'video', 'infographic', 'digest', 'notice', 'opinion'],
    },
    section: named,
    source: {
      ...named,
      properties: { ...named.properties, original: { type: ['string', 'null'], format: 'uri' } },
    },
    authors: list(named),
    topics: list(named),
    publishedAt: moment,
    updatedAt: moment,
    corrections: list({
      type: 'object',
      properties: { kind: { type: 'string', enum: ['correction', 'update'] }, text, at: moment },
    }),
    lead: picture,
    html: { type: 'string', description: 'The body as HTML, addresses absolute, pictures 800 wide.' },
    text: { type: 'string', description: 'The body as plain text.' },
    blocks: { type: 'object', description: 'The body as the editor stores it (a Tiptap document).' },
  },
}

/** The open data, described (OpenAPI 3.1). */
export const openapi = (siteUrl: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Cổng Tin open data',
    version: '1.0.0',
    summary: 'Everything that is published, as JSON.',
    description:
      'Published articles only. Every answer carries ETag and may be asked for with If-None-Match. Any page of any host may read it (CORS). Order is stable: newest first, then by id.',
    license: { name: 'See the terms of use of the site', url: `${siteUrl}/trang/dieu-khoan-su-dung` },
  },
  servers: [{ url: siteUrl }],
  paths: {
    '/api/v1/articles': {
      get: {
        operationId: 'listArticles',
        summary: 'Published articles, newest first',
        parameters: [
          ...['section', 'topic', 'author', 'source'].map(slugOf),
          parameter('genre', 'Kind of article.', article.properties.genre),
          parameter('from', 'First day, in Vietnam.', { type: 'string', format: 'date' }),
          parameter('to', 'Last day, in Vietnam.', { type: 'string', format: 'date' }),
          parameter('limit', 'Articles a page.', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
          parameter('after', 'Key of the page before, from its `next`.', text),
          parameter('fields', `Comma-separated, of: ${articleFields.join(', ')}.`, text),
        ],
        responses: {
          200: json('A page', {
            type: 'object',
            required: ['data', 'next'],
            properties: { data: list(ref('Article')), next: { type: ['string', 'null'], format: 'uri' } },
          }),
          400: problem('A parameter can not be read'),
          404: problem('No section, topic, author or source of that slug'),
        },
      },
    },
    '/api/v1/articles/{slug}': {
      get: {
        operationId: 'getArticle',
        summary: 'One article with HTML, text and blocks',
        parameters: [{ name: 'slug', in: 'path', required: true, schema: text }],
        responses: {
          200: json('The article', ref('Article')),
          404: problem('Not published, or nothing of that slug'),
        },
      },
    },
    '/api/v1/sections': {
      get: {
        operationId: 'listSections',
        summary: 'Sections in their order, with children',
        responses: { 200: json('All sections', page(ref('Section'))) },
      },
    },
    '/api/v1/topics': {
      get: {
        operationId: 'listTopics',
        summary: 'Topics with a published article',
        responses: { 200: json('All topics', page(ref('Topic'))) },
      },
    },
  },
  components: {
    schemas: {
      Article: article,
      Section: {
        type: 'object',
        properties: { ...place, children: list({ type: 'object', properties: place }) },
      },
      Topic: {
        type: 'object',
        properties: { ...place, running: { type: 'boolean' }, articles: { type: 'integer' } },
      },
      Problem: {
        type: 'object',
        required: ['title', 'status'],
        properties: {
          title: text,
          status: { type: 'integer' },
          problems: list({ type: 'object', properties: { parameter: text, message: text } }),
        },
      },
    },
  },
})
