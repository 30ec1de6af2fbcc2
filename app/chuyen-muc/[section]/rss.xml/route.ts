import { feedAnswer } from '@/app/machines/feed-routes'

type Context = { params: Promise<{ section: string }> }

export const GET = async (request: Request, { params }: Context) =>
  feedAnswer(request, 'rss', 'chuyen-muc', (await params).section)
