import { count } from '@/app/counting'
import { db } from '@/db/client'
import { env } from '@/env'
import { isShareChannel, shareTarget } from '@/sharing/channels'
import { resolveCode } from '@/sharing/codes'
import { codePage, leadTo } from '../../../code-page'

type Context = { params: Promise<{ code: string; channel: string }> }

/**
 * A tap on a share link: on to the channel, which is given the article's own address. `?anh=` names the picture
 * of a photo story that it opens at.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { code, channel } = await params
  const found = await resolveCode(db(), code)
  if (found?.kind !== 'address' || !isShareChannel(channel)) return codePage(code, 404)
  const { codeId, articleId } = found
  count(request, { kind: 'share', codeId, articleId, channel })
  const url = new URL(found.path, env().SITE_URL)
  const picture = new URL(request.url).searchParams.get('anh') ?? ''
  if (/^[1-9]\d{0,2}$/.test(picture)) url.hash = `anh-${picture}`
  return leadTo(shareTarget(channel, { url: url.href, title: found.title }))
}
