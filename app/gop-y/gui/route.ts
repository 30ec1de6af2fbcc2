import { ownPage } from '@/app/own-page'
import { visitorKey } from '@/app/visitor'
import { emptyFeedback, feedbackForm } from '@/components/portal/feedback-form'
import { db } from '@/db/client'
import { sendFeedback, type FeedbackFields, type FeedbackProblem } from '@/portal/feedback'
import { toSegment } from '@/portal/segment'

const most = 64 * 1024
const names = ['kind', 'article', 'text', 'name', 'contact'] as const

/** A plain form's way: a thank-you page, or the form again with what was typed and what is to be mended. */
export async function POST(request: Request): Promise<Response> {
  const body = await bodyOf(request)
  if (body === null) return new Response('Góp ý dài quá.', { status: 413 })
  const typed = new URLSearchParams(body)
  const fields = Object.fromEntries(names.map((name) => [name, typed.get(name) ?? ''])) as FeedbackFields
  const isTrapped = Boolean(typed.get('website'))
  const problems = isTrapped ? [] : await sendFeedback(db(), fields, visitorKey(request.headers))
  if (problems.length > 0) return formAgain(fields, problems)
  return new Response(null, { status: 303, headers: { Location: '/gop-y/cam-on' } })
}

export const GET = () => new Response(null, { status: 303, headers: { Location: '/gop-y' } })

/** null when it is larger than a form can be. */
async function bodyOf(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const text = await request.text()
  return text.length > most ? null : text
}

async function formAgain(fields: FeedbackFields, problems: FeedbackProblem[]): Promise<Response> {
  const about = toSegment(fields.article)
  const page = await ownPage(about ? `/gop-y/${about}` : '/gop-y')
  const html = [fields.article, ''].reduce(
    (all, article) =>
      all.replace(feedbackForm({ ...emptyFeedback, article }), () => feedbackForm(fields, problems)),
    page.replace('<title>', '<title>Chưa gửi được: '),
  )
  return new Response(html, {
    status: problems.some((it) => it.field === 'form') ? 429 : 422,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
