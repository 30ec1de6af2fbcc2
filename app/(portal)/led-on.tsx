import { permanentRedirect } from 'next/navigation'
import { Missing } from './missing'
import { redirect } from './reads'

/**
 * For an address under which nothing stands: an older one leads on with what followed it, any other is missing.
 * Call it, don't render it: a page must know its status before it begins.
 * @param base without its slug, `/chuyen-muc`
 */
export async function ledOn(base: string, slug: string, rest: string[] = []) {
  const target = await redirect(`${base}/${slug}`)
  if (target) permanentRedirect([target, ...rest].join('/'))
  return <Missing />
}
