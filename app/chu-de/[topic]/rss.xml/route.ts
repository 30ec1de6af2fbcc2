import { feedAnswer } from '@/app/machines/feed-routes'

type Context = { params: Promise<{ topic: string }> }

export const GET = async (request: Request, { params }: Context) =>
  feedAnswer(request, 'rss', 'chu-de', (await params).topic)
