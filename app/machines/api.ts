import { conditional } from './conditional'

/** Open data may be read by any page of any host. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link',
}

export const jsonAnswer = (request: Request, value: unknown, headers: Record<string, string> = {}) =>
  conditional(request, {
    text: JSON.stringify(value),
    type: 'application/json; charset=utf-8',
    headers: { ...open, ...headers },
  })

/** An error as RFC 9457 writes it. */
export const jsonProblem = (
  status: 400 | 404,
  title: string,
  problems?: { parameter: string; message: string }[],
) =>
  Response.json(
    { title, status, problems },
    { status, headers: { ...open, 'Content-Type': 'application/problem+json' } },
  )

export const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...open,
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
      'Access-Control-Max-Age': '86400',
    },
  })
