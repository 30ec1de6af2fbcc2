import { FrontBody } from '@/components/portal/front/front-body'
import { JsonLd } from '@/components/portal/json-ld'
import { env } from '@/env'
import { organization, website } from '@/portal/structured/site'
import { Frame } from './frame'
import { front, site } from './reads'

/** The front page as it stands now. */
export async function FrontPage() {
  const [page, around] = await Promise.all([front(), site()])
  return (
    <Frame home>
      <link rel="canonical" href={`${env().SITE_URL}/`} />
      <JsonLd things={[organization(env().SITE_URL, around), website(env().SITE_URL, around)]} />
      <FrontBody page={page} around={around} siteUrl={env().SITE_URL} now={new Date()} />
    </Frame>
  )
}
