import { feedAnswer } from '../machines/feed-routes'

export const GET = (request: Request) => feedAnswer(request, 'rss')
