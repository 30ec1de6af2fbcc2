import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { fromSegment } from '@/portal/segment'
import { FrontPage } from '../front'
import { Missing, missing } from '../missing'
import { pageMetadata } from '../page-metadata'
import { redirect, site } from '../reads'

type Props = { params: Promise<{ path?: string[] }> }
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).path) return missing
  const { settings } = await site()
  return {
    ...pageMetadata({ title: settings.siteName, about: settings.description || undefined, path: '/' }),
    title: { absolute: settings.siteName },
    /* Next would write it without its slash: the page does. */
    alternates: undefined,
  }
}

/** The front page; and every address that nothing else answers: an old one leads on, an unknown one is a 404. */
export default async function FrontOrUnknown({ params }: Props) {
  const { path } = await params
  if (!path) return <FrontPage />
  const target = await leadsTo(path)
  if (target) permanentRedirect(target)
  return <Missing />
}

/** The proxy appends a query as a segment that begins with `~`; with it an address is looked up first. */
async function leadsTo(path: string[]): Promise<string | null> {
  const last = path.at(-1) ?? ''
  const query =
    last.startsWith('~') || last.startsWith('%7E') ? fromSegment(last.replace(/^(~|%7E)/, '')) : null
  const segments = query === null ? path : path.slice(0, -1)
  const address = `/${segments.map(decoded).join('/')}`
  return (query === null ? null : await redirect(address + query)) ?? (await redirect(address))
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
